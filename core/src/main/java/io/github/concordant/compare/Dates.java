package io.github.concordant.compare;

import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.model.ClaimValue.Days;
import java.time.LocalDate;

/** Days as intervals: equal, overlapping ("in January", "on 16 January") or disjoint. */
public final class Dates {

  private Dates() {}

  /** Equal stretches of days agree, overlapping ones are compatible, others disjoint. */
  public static Comparison compare(Days a, Days b) {
    if (a.equals(b)) {
      return new Comparison(Relation.EQUAL, "the same day");
    }
    if (endsBefore(a, b) || endsBefore(b, a)) {
      return new Comparison(
          Relation.DISJOINT, a.display() + " and " + b.display() + " have no day in common");
    }
    return new Comparison(
        Relation.COMPATIBLE, a.display() + " and " + b.display() + " can be the same day");
  }

  private static boolean endsBefore(Days a, Days b) {
    LocalDate end = a.to();
    LocalDate start = b.from();
    return end != null && start != null && end.isBefore(start);
  }
}
