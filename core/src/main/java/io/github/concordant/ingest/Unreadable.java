package io.github.concordant.ingest;

import org.jspecify.annotations.Nullable;

/** Thrown by a reader when an input, or one article of it, cannot be read. */
public final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final String what;
  private final String remedy;
  private final @Nullable Integer line;

  /**
   * @param what what is wrong, without a final full stop
   * @param remedy what to do about it, without a final full stop
   */
  public Unreadable(String what, String remedy) {
    this(what, remedy, null);
  }

  /**
   * @param line the line of the input, counted from 1, or null when it is about the whole
   */
  public Unreadable(String what, String remedy, @Nullable Integer line) {
    super(what);
    this.what = what;
    this.remedy = remedy;
    this.line = line;
  }

  /** The problem that this is for the input of that path. */
  public ReadProblem at(String path) {
    return new ReadProblem(path, line, what, remedy);
  }

  /** The problem that this is for a line of the input of that path. */
  ReadProblem at(String path, int number) {
    return new ReadProblem(path, number, what, remedy);
  }
}
