package io.github.concordant.model;

import java.util.Locale;

/** How a claim of a draft stands against the sources. */
public enum Standing {
  /** Sources give another value, and nothing explains it. */
  CONTRADICTED(Level.ERROR),
  /** The draft disagrees with itself. */
  INTERNAL_CONTRADICTION(Level.ERROR),
  /** Other parties are quoted for another value. */
  DISPUTED(Level.WARNING),
  /** A later report gives a newer value. */
  SUPERSEDED(Level.WARNING),
  /** The sources, or the house, spell the name otherwise. */
  SPELLING_VARIANT(Level.WARNING),
  /** No source says so; what they say may be true beside it. */
  UNSUPPORTED(Level.INFO),
  /** At least one source says the same. */
  SUPPORTED(Level.NONE);

  private final Level level;

  Standing(Level level) {
    this.level = level;
  }

  /** The level that claims of this standing have unless something else says otherwise. */
  public Level level() {
    return level;
  }

  /** The name in the report, such as {@code spelling-variant}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
