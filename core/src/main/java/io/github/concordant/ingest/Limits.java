package io.github.concordant.ingest;

/** How large an input may be, so that a slip of the hand does not fill the memory. */
final class Limits {

  static final int MEGABYTE = 1 << 20;

  /** The bytes of one article, far above any that is printed. */
  static final int ARTICLE = 5 * MEGABYTE;

  /** The bytes of a file that holds the articles of one story. */
  static final int STORY = 50 * MEGABYTE;

  /** The bytes of one line of a .jsonl file: an article whose every third character is escaped. */
  static final int LINE = 4 * ARTICLE;

  private Limits() {}
}
