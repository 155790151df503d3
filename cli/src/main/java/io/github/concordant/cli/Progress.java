package io.github.concordant.cli;

import java.io.PrintWriter;

/**
 * Tells on standard error how many stories are done: as a bar where a person watches, else as a
 * line for each tenth of many stories, or for each thousandth where there is no telling how many
 * there are.
 */
final class Progress {

  /** Fewer stories than this need no lines. */
  private static final int MANY = 10;

  private static final int TENTHS = 10;

  /** Stories between two lines where nobody knows how many there will be. */
  private static final int STRETCH = 1_000;

  private static final int WIDTH = 30;

  private enum Style {
    NONE,
    LINES,
    BAR,
    COUNT
  }

  private final Terminal terminal;
  private final Style style;
  private final int total;
  private int done;

  private Progress(Terminal terminal, Style style, int total) {
    this.terminal = terminal;
    this.style = style;
    this.total = total;
  }

  /**
   * @param total how many stories there are
   * @param quiet whether nothing is to be told
   * @param toTerminal whether the reports themselves are seen coming, which a bar would spoil
   */
  static Progress of(Terminal terminal, int total, boolean quiet, boolean toTerminal) {
    Style style = Style.NONE;
    if (!quiet && total > 1 && !toTerminal) {
      style = terminal.watched() ? Style.BAR : total >= MANY ? Style.LINES : Style.NONE;
    }
    Progress progress = new Progress(terminal, style, total);
    progress.draw();
    return progress;
  }

  /** The same for stories of which nobody knows how many there are: each thousandth is told. */
  static Progress open(Terminal terminal, boolean quiet, boolean toTerminal) {
    return new Progress(terminal, quiet || toTerminal ? Style.NONE : Style.COUNT, 0);
  }

  /** One more story is done. */
  void step() {
    done++;
    if (style == Style.BAR) {
      draw();
    } else if (style == Style.LINES && tenths(done) > tenths(done - 1)) {
      terminal.say(done + " of " + total + " stories checked");
    } else if (style == Style.COUNT && done % STRETCH == 0) {
      terminal.say(done + " stories checked");
    }
  }

  private int tenths(int stories) {
    return (int) ((long) stories * TENTHS / total);
  }

  private void draw() {
    if (style == Style.BAR) {
      int filled = (int) ((long) done * WIDTH / total);
      print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + " of " + total);
    }
  }

  /** Takes the bar away, so that what is said next has its line. */
  void finish() {
    if (style == Style.BAR) {
      print("\r" + " ".repeat(WIDTH + 3 + 2 * Integer.toString(total).length() + 4) + "\r");
    }
  }

  private void print(String words) {
    PrintWriter err = terminal.err();
    err.print(words);
    err.flush();
  }
}
