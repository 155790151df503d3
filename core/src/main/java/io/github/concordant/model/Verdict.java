package io.github.concordant.model;

import java.util.Locale;

/** What the values of one slot amount to when they are held against each other. */
public enum Verdict {
  /** Same event, slot and scope; the values cannot both be true and nothing explains it. */
  CONTRADICTION(Level.ERROR),
  /** One source disagrees with itself. */
  INTERNAL_CONTRADICTION(Level.ERROR),
  /** Incompatible values that different parties are quoted for. */
  DISPUTED(Level.WARNING),
  /** One person, group or place, spelt differently. */
  SPELLING_VARIANT(Level.WARNING),
  /** A later report replaces an earlier value, and dates or wording show it. */
  SUPERSEDED(Level.INFO),
  /** Values that look as if they disagree, but belong to different events. */
  DIFFERENT_EVENTS(Level.INFO),
  /** Both can be true. */
  COMPATIBLE(Level.NONE),
  /** The same value. */
  AGREEMENT(Level.NONE),
  /** Said by one source only. */
  SINGLE_SOURCE(Level.NONE);

  private final Level level;

  Verdict(Level level) {
    this.level = level;
  }

  /** The level that findings of this verdict have unless they say otherwise. */
  public Level level() {
    return level;
  }

  /** The name in the report, such as {@code spelling-variant}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
