package io.github.concordant.text.number;

/**
 * A run of letters, a figure, or a single mark.
 *
 * @param lower its characters in lower case
 * @param glued whether it follows the piece before without a space
 */
record Piece(int start, int end, String lower, Shape shape, boolean capital, boolean glued) {

  /** What a piece is made of. */
  enum Shape {
    WORD,
    FIGURE,
    MARK,
    BREAK
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean isWord() {
    return shape == Shape.WORD;
  }

  boolean isFigure() {
    return shape == Shape.FIGURE;
  }
}
