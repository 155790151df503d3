package io.github.concordant.claim.casualty;

import io.github.concordant.model.Slot;

/**
 * Words that say what happened to people.
 *
 * @param first the index of its first word, helpers such as "were" included
 * @param core the index of the word that carries the meaning
 * @param end the index after its last word
 * @param side on which side those who suffer it stand
 * @param mood whether it is told as a fact
 */
record Predicate(int first, int core, int end, Slot slot, Side side, Mood mood) {

  /** Where the patient of a predicate stands. */
  enum Side {
    LEFT,
    RIGHT
  }

  /** How a predicate is meant. */
  enum Mood {
    FACT,
    /** "Were not injured". */
    DENIED,
    /** "Could have killed", "to kill". */
    IMAGINED
  }
}
