package io.github.concordant.report.html;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A story on the page.
 *
 * @param id unique on the page, the beginning of all ids in the story
 * @param name what it is called
 * @param headline what disagrees, in one line
 * @param gist the disagreements again, to be listed in a line each
 * @param timeline what happened, in the order of time
 * @param draft the desk's own copy, or null when none was given
 */
record StoryView(
    String id,
    String name,
    String headline,
    boolean quiet,
    ImmutableList<FindingView> gist,
    ImmutableList<Tally> tallies,
    ImmutableList<SourceView> sources,
    ImmutableList<Group> groups,
    ImmutableList<FindingView> settled,
    MatrixView matrix,
    ImmutableList<Happening> timeline,
    ImmutableList<TollView> tolls,
    ImmutableList<ArticleView> articles,
    ImmutableList<String> notices,
    @Nullable DraftView draft) {

  /** Whether the list of sources is short enough to be shown at first. */
  boolean hasFewSources() {
    return sources.size() <= 8;
  }

  boolean hasGist() {
    return !gist.isEmpty();
  }

  boolean hasSettled() {
    return !settled.isEmpty();
  }

  boolean hasTime() {
    return !timeline.isEmpty() || !tolls.isEmpty();
  }

  boolean hasNotices() {
    return !notices.isEmpty();
  }

  /** How many findings there are of a kind. */
  record Tally(String kind, String sign, long number, String label) {}

  /** A source in the list of sources, by its day. */
  record SourceView(
      int number,
      String id,
      String target,
      @Nullable String publisher,
      String day,
      @Nullable String title,
      @Nullable String sameTextAs,
      @Nullable String versionOf) {}

  /** Findings under one heading. */
  record Group(String heading, ImmutableList<FindingView> findings) {}

  /** An event with its day and those who tell of it. */
  record Happening(String day, String label, @Nullable String place, String sources) {}
}
