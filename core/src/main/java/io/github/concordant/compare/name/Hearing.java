package io.github.concordant.compare.name;

/** How strictly two words are compared. */
enum Hearing {
  /** Beside other words of the name: another consonant makes another name. */
  STRICT,
  /** A single word is all that there is, so that it is heard with good will. */
  LENIENT,
  /** One of the words is in a script without vowels: only the consonants speak. */
  SKELETON
}
