package io.github.concordant.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.jspecify.annotations.Nullable;

/**
 * The articles that are compared with each other.
 *
 * @param story the story's id, or null when it has none
 * @param articles in any order: no finding depends on it
 * @param notices what the reading of the articles has to tell
 * @param earlier the earlier versions of articles, by the id of the version that counts, the oldest
 *     first; they are no sources of their own, and no finding among the articles depends on them
 */
public record SourceSet(
    @Nullable String story,
    ImmutableList<Article> articles,
    ImmutableList<Notice> notices,
    ImmutableListMultimap<String, Article> earlier) {

  /** A set of articles that have no earlier versions. */
  public SourceSet(
      @Nullable String story, ImmutableList<Article> articles, ImmutableList<Notice> notices) {
    this(story, articles, notices, ImmutableListMultimap.of());
  }

  /** A set of articles of which there is nothing to tell and no earlier version. */
  public static SourceSet of(@Nullable String story, Iterable<Article> articles) {
    return new SourceSet(story, ImmutableList.copyOf(articles), ImmutableList.of());
  }

  /** The articles and their earlier versions: all that a report may quote. */
  public ImmutableList<Article> withEarlier() {
    return ImmutableList.<Article>builder().addAll(articles).addAll(earlier.values()).build();
  }
}
