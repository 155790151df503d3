package io.github.concordant.text.clause;

/** The time that a clause's finite verb shows. */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  /** No finite verb: participles, infinitives, event nouns. */
  NONE
}
