package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableSet;

/** "Himself" and its like, which turn who acts into who suffers. */
final class Reflexive {

  private static final ImmutableSet<String> WORDS =
      ImmutableSet.of("himself", "herself", "themselves", "itself");

  private Reflexive() {}

  static boolean follows(Line line, int at) {
    return line.isAny(at, WORDS);
  }
}
