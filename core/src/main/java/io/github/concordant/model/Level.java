package io.github.concordant.model;

import java.util.Locale;

/** How loudly a finding speaks, from the quietest to the loudest. */
public enum Level {
  /** Nothing to look at: the sources agree, or one source alone says it. */
  NONE,
  /** Good to know: a later report, another event. */
  INFO,
  /** To be looked at: parties differ, a name is spelt in two ways. */
  WARNING,
  /** The sources cannot all be right. */
  ERROR;

  /** The name in the report and on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
