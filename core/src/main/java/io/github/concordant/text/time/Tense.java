package io.github.concordant.text.time;

/** Which way from the day of publication a clause looks. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  /** No verb of the clause is known. */
  UNKNOWN
}
