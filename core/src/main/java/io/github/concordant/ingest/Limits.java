package io.github.concordant.ingest;

/** How large an input may be, so that a slip of the hand does not fill the memory. */
public final class Limits {

  static final int MEGABYTE = 1 << 20;

  /** The bytes of one article, far above any that is printed. */
  public static final int ARTICLE = 5 * MEGABYTE;

  /** The bytes of a file that holds the articles of one story, or a page with all that is in it. */
  public static final int STORY = 50 * MEGABYTE;

  /** The bytes of one line of a .jsonl file: an article whose every third character is escaped. */
  static final int LINE = 4 * ARTICLE;

  /** The bytes of an archive. */
  static final int ARCHIVE = 100 * MEGABYTE;

  /** The bytes of all files that are taken out of one archive. */
  static final int UNPACKED = 200 * MEGABYTE;

  /** The files of an archive. */
  static final int ENTRIES = 10_000;

  private Limits() {}
}
