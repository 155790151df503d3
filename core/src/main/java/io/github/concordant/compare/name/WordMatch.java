package io.github.concordant.compare.name;

/**
 * How alike two words of a name are.
 *
 * @param likeness from 0 to 1
 */
record WordMatch(double likeness, How how) {

  static final WordMatch NONE = new WordMatch(0, How.UNLIKE);

  /** What makes the words alike. */
  enum How {
    EQUAL,
    ROMANISATION,
    TYPO,
    NICKNAME,
    INITIAL,
    TAIL,
    TRANSLATION,
    UNLIKE
  }

  /** Whether a reader sees two spellings. */
  boolean spelling() {
    return how == How.ROMANISATION || how == How.TYPO;
  }
}
