package io.github.concordant.compare.name;

import java.util.Locale;

/** How two names stand to each other. */
public enum Relation {
  /** Equal after harmless normalisation: case, spaces, honorifics and titles. */
  SAME,
  /** One bearer, spelt differently or named in a shorter form that does not conflict. */
  VARIANT,
  /** Two bearers. */
  DIFFERENT,
  /** The names alone do not tell. */
  UNSURE;

  /** The word in reports and on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the two names can be taken for one bearer. */
  public boolean oneBearer() {
    return this == SAME || this == VARIANT;
  }
}
