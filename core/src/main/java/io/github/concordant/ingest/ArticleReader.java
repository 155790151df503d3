package io.github.concordant.ingest;

import java.io.IOException;

/** Reads one format. A new format is one such class and a line in {@link SourceReader}. */
interface ArticleReader {

  /** Whether the input is of this format, by its extension and, where that is silent, its head. */
  boolean reads(Input input) throws IOException;

  /**
   * Hands every article of the input to the gathering.
   *
   * @throws Unreadable if the input as a whole cannot be read; single articles that cannot are told
   *     to the gathering, and the rest is read
   */
  void read(Input input, Gathering gathering) throws IOException, Unreadable;
}
