package io.github.concordant.text.layout;

import io.github.concordant.model.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A day as it is printed at the head of an article.
 *
 * @param year null when it is not printed
 */
record DayStamp(Span span, @Nullable Integer year, MonthDay day) {

  /** The day, or null when its year is not known. */
  @Nullable LocalDate date() {
    return year == null ? null : day.atYear(year);
  }

  /** The day, its year taken from a day that lies near it. */
  @Nullable LocalDate near(@Nullable LocalDate given) {
    if (year != null || given == null) {
      return date();
    }
    LocalDate best = day.atYear(given.getYear());
    for (int other = given.getYear() - 1; other <= given.getYear() + 1; other++) {
      LocalDate candidate = day.atYear(other);
      if (distance(candidate, given) < distance(best, given)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  /** A stamp of those numbers, or null when there is no such day. */
  static @Nullable DayStamp of(Span span, @Nullable Integer year, int month, int day) {
    try {
      MonthDay monthDay = MonthDay.of(month, day);
      return year == null || monthDay.isValidYear(year) ? new DayStamp(span, year, monthDay) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
