package io.github.concordant.report.html;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * An article with its claims underlined.
 *
 * @param open whether its text shows at first
 */
record ArticleView(
    String id,
    int number,
    String source,
    String day,
    @Nullable String link,
    boolean open,
    @Nullable Line title,
    ImmutableList<Line> lines) {

  /** A line of the text as the publisher has it. */
  record Line(ImmutableList<Segment> segments) {}

  /**
   * A stretch of text.
   *
   * @param anchors ids of the claims that begin here
   * @param target the finding that it leads to, or null where nothing is claimed
   * @param kind the verdict of that finding
   * @param label what is claimed, for those who point at it
   */
  record Segment(
      ImmutableList<String> anchors,
      String text,
      @Nullable String target,
      @Nullable String kind,
      @Nullable String label) {}
}
