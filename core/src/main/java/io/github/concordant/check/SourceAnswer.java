package io.github.concordant.check;

import com.google.common.collect.ImmutableList;

/**
 * What one witness says to a claim of a draft.
 *
 * @param claims those of its claims that say so; never empty
 */
record SourceAnswer(Kind kind, ImmutableList<AttachedClaim> claims) {

  /** How an answer stands to the claim. */
  enum Kind {
    /** The same, or something that includes it. */
    SAME,
    /** Something else, which cannot be true beside it. */
    OTHER,
    /** Something else, of which a party is quoted. */
    PARTY,
    /** A newer value. */
    LATER,
    /** An older value. */
    EARLIER,
    /** The same name in another spelling. */
    SPELLING,
    /** Something that can be true beside it. */
    BESIDE
  }

  boolean is(Kind other) {
    return kind == other;
  }

  String witness() {
    return claims.get(0).witness();
  }
}
