package io.github.concordant.formats.office;

/**
 * A line as it stands on a page; places are in points from the page's upper left corner.
 *
 * @param size the size of its type in points
 * @param height the height of its page
 */
record PrintedLine(
    String text, int page, float left, float right, float y, float size, float height) {

  /** Whether it stands where running heads and page numbers do. */
  boolean isAtEdge() {
    return y < height * 0.08f || y > height * 0.92f;
  }
}
