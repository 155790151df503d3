package io.github.concordant.claim.date;

import com.google.common.collect.ImmutableList;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.compare.Dates;
import io.github.concordant.model.ClaimValue.Days;
import java.time.LocalDate;

/**
 * Holds two days against each other with what their words tell beside them: the hour, whether
 * something begins or ends then, and whether the date can be right at all.
 */
final class DateComparer {

  private DateComparer() {}

  /** Whether both can be true of one event. Symmetric. */
  static Comparison compare(ClaimDraft a, ClaimDraft b) {
    if (a.has(Nuance.SLIP) || b.has(Nuance.SLIP)) {
      return slipped(a, b);
    }
    Comparison days = days(a, b);
    if (days.is(Relation.DISJOINT) && (isNight(a, b) || isNight(b, a))) {
      return new Comparison(
          Relation.COMPATIBLE,
          "one gives the evening and one the following morning: a night may be counted to either"
              + " day, and a time zone can shift it");
    }
    return days;
  }

  /** The ends of what lasts by themselves; a day of it tells nothing of its ends. */
  private static Comparison days(ClaimDraft a, ClaimDraft b) {
    DateEnds mine = DateEnds.of(a);
    DateEnds theirs = DateEnds.of(b);
    if (!mine.untold() && !theirs.untold()) {
      return mine.compare(theirs);
    }
    // What is put off is put off from the day that the other gives, whatever that is of it.
    boolean whole = a.has(Nuance.SPANS) || b.has(Nuance.SPANS);
    boolean moved = a.has(Nuance.UPDATE) || b.has(Nuance.UPDATE);
    if (whole || moved || (mine.untold() && theirs.untold())) {
      return Dates.compare((Days) a.value(), (Days) b.value());
    }
    return new Comparison(
        Relation.COMPATIBLE, "one tells a day of it, the other on which it begins or ends");
  }

  /** A date that cannot be right as it stands clashes only with what none of its repairs meets. */
  private static Comparison slipped(ClaimDraft a, ClaimDraft b) {
    ImmutableList<Days> left = DateSlips.readings(a);
    ImmutableList<Days> right = DateSlips.readings(b);
    for (Days x : left) {
      for (Days y : right) {
        if (!Dates.compare(x, y).is(Relation.DISJOINT)) {
          boolean same = a.value().equals(b.value());
          return new Comparison(
              same ? Relation.EQUAL : Relation.COMPATIBLE,
              same ? "the same day" : "what may be meant by the one fits the other");
        }
      }
    }
    return Dates.compare((Days) a.value(), (Days) b.value());
  }

  /** An evening and the morning after it. */
  private static boolean isNight(ClaimDraft earlier, ClaimDraft later) {
    LocalDate evening = ((Days) earlier.value()).to();
    LocalDate morning = ((Days) later.value()).from();
    return earlier.has(Nuance.EVENING)
        && later.has(Nuance.MORNING)
        && evening != null
        && evening.plusDays(1).equals(morning);
  }
}
