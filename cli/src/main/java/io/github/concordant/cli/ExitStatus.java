package io.github.concordant.cli;

/** The exit statuses, as scripts rely on them. */
final class ExitStatus {

  static final int NOTHING = 0;
  static final int FOUND = 1;
  static final int USAGE = 2;
  static final int UNREADABLE = 3;
  static final int BUG = 70;

  private ExitStatus() {}
}
