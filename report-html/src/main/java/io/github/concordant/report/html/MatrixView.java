package io.github.concordant.report.html;

import com.google.common.collect.ImmutableList;

/** The table of facts by source. */
record MatrixView(ImmutableList<Head> heads, ImmutableList<Row> rows) {

  boolean isShown() {
    return !rows.isEmpty();
  }

  /** A column's head. */
  record Head(int number, String source, String target) {}

  /** A fact; the target is its finding. */
  record Row(
      String target,
      String kind,
      String sign,
      String verdict,
      String slot,
      String subject,
      String sourceIds,
      ImmutableList<Cell> cells) {}

  /**
   * What one source says, or the silence of several beside each other.
   *
   * @param style names the cell's colour
   * @param sign says in a character what the colour says
   * @param span how many sources it is about
   */
  record Cell(String style, String sign, String value, String source, int span) {

    boolean isSilent() {
      return value.isEmpty();
    }
  }
}
