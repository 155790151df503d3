package io.github.concordant.compare.name;

import java.util.Locale;

/** What a name names; each kind has exceptions of its own. */
public enum NameKind {
  PERSON,
  GROUP,
  PLACE;

  /** The word in reports and on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
