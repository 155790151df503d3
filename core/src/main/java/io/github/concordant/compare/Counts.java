package io.github.concordant.compare;

import static com.google.common.math.LongMath.saturatedAdd;
import static com.google.common.math.LongMath.saturatedMultiply;

import com.google.common.collect.Range;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.model.ClaimValue.Count;
import org.jspecify.annotations.Nullable;

/** Counts as intervals: equal, overlapping or disjoint. */
public final class Counts {

  /** From here on "more than" is said of an estimate, not of a count that goes on. */
  private static final long THOUSANDS = 10_000;

  private Counts() {}

  /** The interval of a count. */
  public static Range<Long> range(Count count) {
    Long max = count.max();
    return max == null ? Range.atLeast(count.min()) : Range.closed(count.min(), max);
  }

  /** The interval of a word such as "dozens" or "several", which nobody uses to the unit. */
  private static Range<Long> wide(Count count) {
    Long max = count.max();
    if (max == null && count.min() >= THOUSANDS && count.min() % 10 == 1) {
      // Who writes "more than 280,000" does not know of 470,000.
      return Range.closed(count.min(), saturatedAdd(count.min(), count.min() / 2));
    }
    if (max == null || count.min() == 0 || max / 2 < count.min()) {
      return range(count);
    }
    return Range.closed(count.min() / 2, saturatedMultiply(2, max));
  }

  /** Equal intervals agree, overlapping ones are compatible, others disjoint. */
  public static Comparison compare(Count a, Count b) {
    if (a.equals(b)) {
      return new Comparison(Relation.EQUAL, "the same number");
    }
    if (wide(a).isConnected(wide(b))) {
      return new Comparison(
          Relation.COMPATIBLE, a.display() + " and " + b.display() + " can both be true");
    }
    return new Comparison(
        Relation.DISJOINT, a.display() + " and " + b.display() + " cannot both be true");
  }

  /** Two medics among 31 dead: a word of its own for less than half is one for a part. */
  private static boolean muchLess(Count one, Count other) {
    Long most = one.max();
    return most != null && most <= other.min() / 2;
  }

  /**
   * Counts with who is counted: of the same people they are compared as they stand; a part never
   * contradicts its whole unless it is larger; parts of different kinds say nothing of each other.
   */
  public static Comparison compare(
      Count a, @Nullable String scopeOfA, Count b, @Nullable String scopeOfB) {
    if (Scopes.same(scopeOfA, scopeOfB)) {
      boolean aside = Scopes.isLoose(scopeOfA) != Scopes.isLoose(scopeOfB);
      boolean first = Scopes.isLoose(scopeOfA);
      return aside && muchLess(first ? a : b, first ? b : a)
          ? new Comparison(Relation.COMPATIBLE, "the one can be a part of the other")
          : compare(a, b);
    }
    if (Scopes.isPart(scopeOfA) && Scopes.isPart(scopeOfB)) {
      return new Comparison(Relation.UNRELATED, scopeOfA + " and " + scopeOfB + " are others");
    }
    Count part = Scopes.isPart(scopeOfA) ? a : b;
    Long whole = Scopes.isPart(scopeOfA) ? b.max() : a.max();
    if (whole != null && part.min() > whole) {
      return new Comparison(
          Relation.DISJOINT, "a part, " + part.display() + ", is larger than its whole, " + whole);
    }
    return new Comparison(Relation.COMPATIBLE, "the one can be a part of the other");
  }
}
