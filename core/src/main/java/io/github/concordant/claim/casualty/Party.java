package io.github.concordant.claim.casualty;

import io.github.concordant.model.ClaimValue.Count;
import org.jspecify.annotations.Nullable;

/**
 * People that a sentence mentions.
 *
 * @param first the index of its first word
 * @param end the index after its last word
 * @param count how many they are; meaningless for {@link Kind#UNCOUNTED} and {@link Kind#THINGS}
 * @param scope who they are ("children"), or null when that is anybody
 */
record Party(int first, int end, Kind kind, Count count, @Nullable String scope) {

  /** How the people are introduced. */
  enum Kind {
    /** With their number: "four people", "dozens", "all 21 on board". */
    COUNTED,
    /** One, introduced: "a 46-year-old man", "another person". */
    ONE,
    /** Nobody: "no one", "none of the passengers". */
    NOBODY,
    /** One already known: "he", "the man", a name. */
    KNOWN,
    /** People without a number: "gunmen", "the victims". */
    UNCOUNTED,
    /** No people: "12 homes". */
    THINGS
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean counts() {
    return kind != Kind.UNCOUNTED && kind != Kind.THINGS;
  }

  /** A number with no noun: "dozens", "two". */
  boolean isBare() {
    return kind == Kind.COUNTED && end - first == 1;
  }
}
