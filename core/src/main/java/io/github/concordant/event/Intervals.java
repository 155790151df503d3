package io.github.concordant.event;

import io.github.concordant.model.ClaimValue.Days;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** How the days of two events stand to each other; open ends and absent days exclude nothing. */
final class Intervals {

  /** The shortest stretch of days first; open ones last. */
  static final Comparator<Days> NARROWEST =
      Comparator.comparingLong(Intervals::length)
          .thenComparing(Days::from, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Days::to, Comparator.nullsLast(Comparator.naturalOrder()));

  private Intervals() {}

  /** Whether no day lies in both. */
  static boolean disjoint(@Nullable Days a, @Nullable Days b) {
    return a != null && b != null && (endsBefore(a, b) || endsBefore(b, a));
  }

  /** Whether both name one and the same stretch of days. */
  static boolean same(@Nullable Days a, @Nullable Days b) {
    return a != null
        && b != null
        && a.from() != null
        && a.from().equals(b.from())
        && a.to() != null
        && a.to().equals(b.to());
  }

  /** How many days lie between two stretches: 0 when they meet. */
  static long gap(Days a, Days b) {
    LocalDate aTo = a.to();
    LocalDate bTo = b.to();
    LocalDate aFrom = a.from();
    LocalDate bFrom = b.from();
    if (aTo != null && bFrom != null && aTo.isBefore(bFrom)) {
      return bFrom.toEpochDay() - aTo.toEpochDay();
    }
    if (bTo != null && aFrom != null && bTo.isBefore(aFrom)) {
      return aFrom.toEpochDay() - bTo.toEpochDay();
    }
    return 0;
  }

  private static boolean endsBefore(Days a, Days b) {
    LocalDate end = a.to();
    LocalDate start = b.from();
    return end != null && start != null && end.isBefore(start);
  }

  private static long length(Days days) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    return from == null || to == null ? Long.MAX_VALUE : to.toEpochDay() - from.toEpochDay();
  }
}
