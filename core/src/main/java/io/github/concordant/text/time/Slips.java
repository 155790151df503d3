package io.github.concordant.text.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concordant.text.TimeExpression.Slip;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Finds dates that cannot be right as they stand, and what would be. */
final class Slips {

  private Slips() {}

  /** What is wrong with the value of the meaning, or null. */
  static @Nullable Slip of(Meaning meaning, TimexValue value) {
    if (value instanceof TimexValue.Impossible impossible) {
      return new Slip(Slip.Kind.IMPOSSIBLE_DATE, possible(impossible));
    }
    if (meaning instanceof DayWords.PartOfDay part) {
      return weekday(part.day(), value.from());
    }
    if (meaning instanceof Clocks.TimeOfDay time && time.day() != null) {
      return weekday(time.day(), value.from());
    }
    return weekday(meaning, value.from());
  }

  private static @Nullable Slip weekday(Meaning meaning, @Nullable LocalDate date) {
    boolean wrong =
        meaning instanceof Weekdays.Dated dated
            && date != null
            && date.getDayOfWeek() != dated.day();
    if (!wrong || date == null) {
      return null;
    }
    LocalDate moved = nearest(((Weekdays.Dated) meaning).day(), date);
    return new Slip(Slip.Kind.WEEKDAY_MISMATCH, ImmutableSortedSet.of(date, moved).asList());
  }

  /** The day with the weekday that lies nearest, which is at most three days away. */
  private static LocalDate nearest(DayOfWeek day, LocalDate date) {
    LocalDate after = date.with(TemporalAdjusters.next(day));
    return after.toEpochDay() - date.toEpochDay() <= 3 ? after : after.minusWeeks(1);
  }

  /** The last day of the month and the one after it; nothing where the month is no month. */
  private static ImmutableList<LocalDate> possible(TimexValue.Impossible date) {
    boolean known = date.year() != 0 && 1 <= date.month() && date.month() <= Month.values().length;
    if (!known) {
      return ImmutableList.of();
    }
    LocalDate last = YearMonth.of(date.year(), date.month()).atEndOfMonth();
    return date.day() < 1 ? ImmutableList.of() : ImmutableList.of(last, last.plusDays(1));
  }
}
