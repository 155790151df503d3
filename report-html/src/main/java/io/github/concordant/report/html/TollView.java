package io.github.concordant.report.html;

import com.google.common.collect.ImmutableList;

/** How a count moved from one day of publication to the next. */
record TollView(String subject, ImmutableList<Report> reports, Chart chart) {

  /** What a source said on its day. */
  record Report(String day, String source, String value, String target) {}

  /**
   * The same as a drawing, in its own units.
   *
   * @param height of the drawing; its width is always {@link TollLayout#WIDTH}
   */
  record Chart(
      boolean isShown,
      int height,
      ImmutableList<Bar> bars,
      ImmutableList<Mark> days,
      String label) {}

  /** The interval of a count: a bar from top to bottom, and its words. */
  record Bar(int x, int top, int bottom, int labelY, String label) {}

  /** A day on the axis. */
  record Mark(int x, String label) {}
}
