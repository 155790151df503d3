package io.github.concordant.text.time;

import org.jspecify.annotations.Nullable;

/** Tells which meanings are single days. */
final class Days {

  private Days() {}

  /** What the reader reads, where it is a day. */
  static @Nullable Reading read(Reader reader, Words words, int at) {
    Reading reading = reader.read(words, at);
    return reading != null && isDay(reading.meaning()) ? reading : null;
  }

  static boolean isDay(Meaning meaning) {
    return meaning instanceof Weekdays.Weekday
        || meaning instanceof Weekdays.Dated
        || meaning instanceof Weekdays.OfWeek
        || meaning instanceof CalendarDates.MonthDay
        || (meaning instanceof CalendarDates.OfRelativeYear date && date.day() > 0)
        || meaning instanceof NumericDates.Ymd
        || meaning instanceof RelativePeriods.PointedWeekday
        || meaning instanceof Holidays.NamedDay
        || (meaning instanceof Shift shift && shift.grain() == Grain.DAY);
  }
}
