package io.github.concordant.compare.name;

import java.util.Locale;

/**
 * What keeps two names of one bearer from being equal. An editor wants to hear of a difference in
 * spelling, not of a text that says the surname alone.
 */
public enum Difference {
  /** Nothing beyond case, spaces, honorifics and titles. */
  NONE,
  /** The words that both have are spelt alike; one name has fewer of them, or an initial. */
  SHORTER,
  /** At least one word that both have is spelt, joined or ordered differently. */
  SPELLING,
  /** Two names of one bearer: Kiev and Kyiv by a table, an army in translation. */
  OTHER_NAME;

  /** The word in reports and on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
