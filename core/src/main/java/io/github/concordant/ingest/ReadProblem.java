package io.github.concordant.ingest;

import org.jspecify.annotations.Nullable;

/**
 * An input that could not be read, told so that a person can mend it.
 *
 * @param path the input as the user named it, or the file found beneath it; {@code -} for standard
 *     input
 * @param line the line of the file, counted from 1, or null when it is about the whole
 * @param what what is wrong, without a final full stop
 * @param remedy what to do about it, without a final full stop
 */
public record ReadProblem(String path, @Nullable Integer line, String what, String remedy) {

  /** One line for a terminal: {@code news.jsonl:3: what; remedy}. */
  public String display() {
    return path + (line == null ? "" : ":" + line) + ": " + what + "; " + remedy;
  }
}
