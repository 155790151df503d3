package io.github.concordant.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the program reads and writes.
 *
 * @param out reports; messages go to err
 * @param interactive whether out is a terminal with a person before it
 * @param width the columns of a line
 * @param watched whether err is a terminal with a person before it
 */
record Terminal(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    boolean interactive,
    boolean colour,
    int width,
    boolean watched) {

  private static final int USUAL_WIDTH = 80;
  private static final int LEAST_WIDTH = 40;
  private static final int WIDEST = 120;

  /**
   * The terminal of this process. The launcher tells in the property {@code concordant.terminal}
   * how many columns standard output has, when it is a terminal, and in {@code concordant.watched}
   * whether standard error is one.
   */
  static Terminal system() {
    Terminal terminal =
        of(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new PrintWriter(new FileOutputStream(FileDescriptor.err), true, UTF_8),
            System.getProperty("concordant.terminal"),
            System.getenv());
    boolean dumb = System.getenv().getOrDefault("TERM", "").equals("dumb");
    return Boolean.getBoolean("concordant.watched") && !dumb ? terminal.beingWatched() : terminal;
  }

  /** The same with a person before its err. */
  Terminal beingWatched() {
    return new Terminal(in, out, err, interactive, colour, width, true);
  }

  static Terminal of(
      InputStream in,
      OutputStream out,
      PrintWriter err,
      @Nullable String columns,
      Map<String, String> environment) {
    boolean interactive = columns != null;
    boolean colour =
        interactive
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    String width = environment.getOrDefault("COLUMNS", columns == null ? "" : columns);
    return new Terminal(in, out, err, interactive, colour, columns(width), false);
  }

  private static int columns(String told) {
    if (!told.matches("[0-9]{1,6}") || Integer.parseInt(told) == 0) {
      return USUAL_WIDTH;
    }
    return Math.max(LEAST_WIDTH, Math.min(WIDEST, Integer.parseInt(told)));
  }

  void say(String message) {
    err.println("concordant: " + message);
  }
}
