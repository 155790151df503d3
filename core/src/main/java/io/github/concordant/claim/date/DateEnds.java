package io.github.concordant.claim.date;

import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.compare.Dates;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.ClaimValue.Granularity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The first and the last day of what lasts, as far as a claim tells them: "from 4 to 6 May" tells
 * both, "arrives on 4 May" the first. An end that follows from how long it lasts may be a day off,
 * and takes in the days beside it.
 *
 * @param begins the days on which it begins, or null where they are not told
 * @param ends the days on which it ends, or null where they are not told
 */
record DateEnds(@Nullable Days begins, @Nullable Days ends) {

  /** The ends that a claim tells. */
  static DateEnds of(ClaimDraft claim) {
    Days days = (Days) claim.value();
    boolean begins = claim.has(Nuance.BEGINS);
    boolean ends = claim.has(Nuance.ENDS);
    LocalDate from = days.from();
    LocalDate to = days.to();
    if (!claim.has(Nuance.SPANS) || from == null || to == null) {
      return new DateEnds(begins ? days : null, ends ? days : null);
    }
    return new DateEnds(ends ? around(from) : Days.on(from), begins ? around(to) : Days.on(to));
  }

  /** The day with its neighbours. */
  private static Days around(LocalDate day) {
    return new Days(day.minusDays(1), day.plusDays(1), Granularity.RANGE);
  }

  /** Whether neither end is told. */
  boolean untold() {
    return begins == null && ends == null;
  }

  /** Whether something can begin and end on the days that both tell. Symmetric. */
  Comparison compare(DateEnds other) {
    if (begins != null && other.begins != null && apart(begins, other.begins)) {
      return clash("begins on ", begins, other.begins);
    }
    if (ends != null && other.ends != null && apart(ends, other.ends)) {
      return clash("ends on ", ends, other.ends);
    }
    if (endsBefore(other) || other.endsBefore(this)) {
      return new Comparison(Relation.DISJOINT, "what the one tells ends before the other's begins");
    }
    return new Comparison(
        equals(other) ? Relation.EQUAL : Relation.COMPATIBLE,
        equals(other) ? "the same days" : "it can begin and end on these days");
  }

  private static boolean apart(Days mine, Days theirs) {
    return Dates.compare(mine, theirs).is(Relation.DISJOINT);
  }

  private boolean endsBefore(DateEnds other) {
    LocalDate last = ends == null ? null : ends.to();
    LocalDate first = other.begins == null ? null : other.begins.from();
    return last != null && first != null && last.isBefore(first);
  }

  private static Comparison clash(String verb, Days a, Days b) {
    boolean order = a.display().compareTo(b.display()) <= 0;
    String first = (order ? a : b).display();
    String second = (order ? b : a).display();
    return new Comparison(
        Relation.DISJOINT, "it " + verb + first + " in the one and on " + second + " in the other");
  }
}
