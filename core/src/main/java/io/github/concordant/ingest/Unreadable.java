package io.github.concordant.ingest;

import org.jspecify.annotations.Nullable;

/** Thrown inside this package when an input, or one line of it, cannot be read. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final String what;
  private final String remedy;
  private final @Nullable Integer line;

  Unreadable(String what, String remedy) {
    this(what, remedy, null);
  }

  Unreadable(String what, String remedy, @Nullable Integer line) {
    super(what);
    this.what = what;
    this.remedy = remedy;
    this.line = line;
  }

  /** The problem that this is for the input of that path. */
  ReadProblem at(String path) {
    return new ReadProblem(path, line, what, remedy);
  }

  /** The problem that this is for a line of the input of that path. */
  ReadProblem at(String path, int number) {
    return new ReadProblem(path, number, what, remedy);
  }
}
