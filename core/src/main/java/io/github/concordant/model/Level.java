package io.github.concordant.model;

import java.util.Locale;

/** How loudly a finding speaks, from the quietest to the loudest. */
public enum Level {
  NONE,
  INFO,
  WARNING,
  ERROR;

  /** The name in the report and on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
