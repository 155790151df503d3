package io.github.concordant.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day that a name which comes round again (Friday, March, 22 March) means: the last one
 * up to the day of publication in a clause of the past, the first one from it on in a clause of the
 * future.
 */
final class Directions {

  /** Within how many days a date without its year is the nearer one, in days. */
  private static final int CLOSE = 120;

  private Directions() {}

  /** The day with the weekday, or null without a reference. */
  static @Nullable LocalDate weekday(DayOfWeek day, Setting setting) {
    LocalDate base = setting.published();
    if (base == null) {
      return null;
    }
    return base.with(
        setting.tense() == Tense.FUTURE
            ? TemporalAdjusters.nextOrSame(day)
            : TemporalAdjusters.previousOrSame(day));
  }

  /** The day with the month and the day of the month, or null without a reference. */
  static @Nullable LocalDate monthDay(int month, int day, Setting setting) {
    LocalDate base = setting.published();
    if (base == null) {
      int lent = setting.lentYear();
      return lent == 0 ? null : inYear(lent, month, day, 1);
    }
    LocalDate past = inYear(base.getYear(), month, day, -1);
    if (past.isAfter(base)) {
      past = inYear(base.getYear() - 1, month, day, -1);
    }
    LocalDate future = inYear(base.getYear(), month, day, 1);
    if (future.isBefore(base)) {
      future = inYear(base.getYear() + 1, month, day, 1);
    }
    return between(base, past, future, setting);
  }

  /**
   * The one of two days that is meant. The nearer one is, unless a verb close by says otherwise:
   * news seldom tells of a day many months off without its year.
   */
  static LocalDate between(LocalDate base, LocalDate past, LocalDate future, Setting setting) {
    LocalDate nearer = nearer(base, past, future);
    boolean close = Math.abs(nearer.toEpochDay() - base.toEpochDay()) <= CLOSE;
    if (close && !setting.outlook().firm()) {
      return nearer;
    }
    return switch (setting.tense()) {
      case PAST -> past;
      case FUTURE -> future;
      default -> close ? nearer : past;
    };
  }

  private static LocalDate nearer(LocalDate base, LocalDate past, LocalDate future) {
    long back = base.toEpochDay() - past.toEpochDay();
    long ahead = future.toEpochDay() - base.toEpochDay();
    return ahead < back ? future : past;
  }

  /** The date in the year, or, for 29 February, in the nearest leap year in the direction. */
  private static LocalDate inYear(int year, int month, int day, int step) {
    int leap = year;
    while (day > YearMonth.of(leap, month).lengthOfMonth()) {
      leap += step;
    }
    return LocalDate.of(leap, month, day);
  }

  /** The month of that name, or null without a reference. */
  static TimexValue.@Nullable Period month(Month month, Setting setting) {
    LocalDate base = setting.published();
    if (base == null) {
      int lent = setting.lentYear();
      return lent == 0 ? null : TimexValue.Period.month(lent, month.getValue());
    }
    int behind = Math.floorMod(base.getMonthValue() - month.getValue(), 12);
    int ahead = Math.floorMod(month.getValue() - base.getMonthValue(), 12);
    TimexValue.Period now = TimexValue.Period.around(Grain.MONTH, base);
    boolean soon = ahead == 1 && !setting.outlook().firm();
    boolean future =
        switch (setting.tense()) {
          case FUTURE -> true;
          case PRESENT -> ahead < behind || soon;
          default -> soon;
        };
    return now.plus(future ? ahead : -behind);
  }
}
