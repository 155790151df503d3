package io.github.concordant.compare;

import com.google.common.collect.Range;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.model.ClaimValue.Count;

/** Counts as intervals: equal, overlapping or disjoint. */
public final class Counts {

  private Counts() {}

  /** The interval of a count. */
  public static Range<Long> range(Count count) {
    Long max = count.max();
    return max == null ? Range.atLeast(count.min()) : Range.closed(count.min(), max);
  }

  /** Equal intervals agree, overlapping ones are compatible, others disjoint. */
  public static Comparison compare(Count a, Count b) {
    if (a.equals(b)) {
      return new Comparison(Relation.EQUAL, "the same number");
    }
    if (range(a).isConnected(range(b))) {
      return new Comparison(
          Relation.COMPATIBLE, a.display() + " and " + b.display() + " can both be true");
    }
    return new Comparison(
        Relation.DISJOINT, a.display() + " and " + b.display() + " cannot both be true");
  }
}
