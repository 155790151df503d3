package io.github.concordant.model;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * The articles that are compared with each other.
 *
 * @param story the story's id, or null when it has none
 * @param articles in any order: no finding depends on it
 * @param notices what the reading of the articles has to tell
 */
public record SourceSet(
    @Nullable String story, ImmutableList<Article> articles, ImmutableList<Notice> notices) {

  public static SourceSet of(@Nullable String story, Iterable<Article> articles) {
    return new SourceSet(story, ImmutableList.copyOf(articles), ImmutableList.of());
  }
}
