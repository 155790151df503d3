package io.github.concordant.check;

import com.google.common.collect.ImmutableMap;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.text.AnnotatedArticle;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When the sources reported, and whether a later report replaces an earlier value. */
final class ReportTimes {

  private final ImmutableMap<String, LocalDate> published;

  /**
   * @param published the day of each article that has one
   */
  ReportTimes(ImmutableMap<String, LocalDate> published) {
    this.published = published;
  }

  /** The days that the articles were read against. */
  static ReportTimes of(List<AnnotatedArticle> articles) {
    ImmutableMap.Builder<String, LocalDate> published = ImmutableMap.builder();
    for (AnnotatedArticle article : articles) {
      LocalDate day = article.reference();
      // An inferred day is a guess, too weak to say which of two reports came later.
      if (day != null && article.referenceFrom() != PublishedFrom.INFERRED) {
        published.put(article.article().id(), day);
      }
    }
    return new ReportTimes(published.buildOrThrow());
  }

  /** The day of a claim's report; unknown days come last. */
  LocalDate order(AttachedClaim claim) {
    return published.getOrDefault(claim.source(), LocalDate.MAX);
  }

  /**
   * Whether two values differ because the later report knew more: a count that grew from one day to
   * a later one, or a count or a day that its own words call an update ("postponed to Friday"). A
   * report without a day counts as one of the day on which its value was first given.
   *
   * @param all the claims of the slot, to find who gave the same value
   */
  boolean explains(AttachedClaim a, AttachedClaim b, List<AttachedClaim> all) {
    if (a.draft().value() instanceof Days) {
      return moves(a, b) || moves(b, a);
    }
    if (!(a.draft().value() instanceof Count x) || !(b.draft().value() instanceof Count y)) {
      return false;
    }
    if (!a.kind().grows(a.draft())) {
      return a.draft().has(Nuance.UPDATE) || b.draft().has(Nuance.UPDATE);
    }
    LocalDate first = day(a, all);
    LocalDate second = day(b, all);
    if (a.slot().equals(Slot.AGE) && !agesSo(x, y, first, second)) {
      return false;
    }
    if (a.slot().equals(Slot.MISSING) && first != null && second != null) {
      // The missing become fewer as they are found, and more as they are missed.
      return !first.equals(second);
    }
    if (a.slot().equals(Slot.DETAINED) && (isNone(x) || isNone(y))) {
      // Nobody is arrested until somebody is.
      return first == null
          || second == null
          || !(isNone(x) ? first.isAfter(second) : second.isAfter(first));
    }
    if (a.slot().equals(Slot.DETAINED) && (first == null || second == null)) {
      // Arrests go on for days, and a report without a day may be of any.
      return true;
    }
    if (first == null || second == null) {
      // A toll that some report calls risen is on the move: an undated larger one came after it.
      return all.stream().anyMatch(claim -> claim.draft().has(Nuance.UPDATE))
          && (first == null ? grows(y, x) : grows(x, y));
    }
    if (first.equals(second)) {
      return grows(x, y) ? b.draft().has(Nuance.UPDATE) : a.draft().has(Nuance.UPDATE);
    }
    return first.isBefore(second)
        ? grows(x, y) || b.draft().has(Nuance.UPDATE)
        : grows(y, x) || a.draft().has(Nuance.UPDATE);
  }

  /** Nobody turns 51 within days of being 47. */
  private static boolean agesSo(
      Count x, Count y, @Nullable LocalDate first, @Nullable LocalDate second) {
    return first != null
        && second != null
        && Math.abs(x.min() - y.min()) <= Math.abs(ChronoUnit.YEARS.between(first, second)) + 1;
  }

  /** Whether the one is said to be a new day, by a report that is not older than the other's. */
  private boolean moves(AttachedClaim later, AttachedClaim earlier) {
    LocalDate told = published.get(later.source());
    LocalDate before = published.get(earlier.source());
    boolean older = told != null && before != null && told.isBefore(before);
    return later.draft().has(Nuance.UPDATE) && !earlier.draft().has(Nuance.UPDATE) && !older;
  }

  /**
   * The day of a claim's report; for one without a day, the last day on which its value was given:
   * a report that still has the old value tells nothing of when it was overtaken.
   */
  private @Nullable LocalDate day(AttachedClaim claim, List<AttachedClaim> all) {
    LocalDate own = published.get(claim.source());
    return own != null
        ? own
        : all.stream()
            .filter(other -> other.draft().value().equals(claim.draft().value()))
            .flatMap(other -> Stream.ofNullable(published.get(other.source())))
            .max(LocalDate::compareTo)
            .orElse(null);
  }

  private static boolean isNone(Count count) {
    return count.equals(Count.exactly(0));
  }

  private static boolean grows(Count earlier, Count later) {
    return later.min() > earlier.min();
  }
}
