package io.github.concordant.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * The units that time is told in, from the second to the millennium. The calendar units, from the
 * day up, also say which period a day lies in and how TIMEX3 writes that period.
 */
enum Grain {
  SECOND("S", true),
  MINUTE("M", true),
  HOUR("H", true),
  DAY("D", false),
  WEEKEND("WE", false),
  WEEK("W", false),
  FORTNIGHT("W", false),
  MONTH("M", false),
  QUARTER("Q", false),
  HALF("H", false),
  YEAR("Y", false),
  DECADE("E", false),
  CENTURY("C", false),
  MILLENNIUM("L", false);

  private final String designator;
  private final boolean clock;

  Grain(String designator, boolean clock) {
    this.designator = designator;
    this.clock = clock;
  }

  /** The letter that TIMEX3 writes for this unit in a duration. */
  String designator() {
    return designator;
  }

  /** Whether the unit is shorter than a day. */
  boolean isClock() {
    return clock;
  }

  /** The first day of the period of this grain that the day lies in. */
  LocalDate floor(LocalDate day) {
    int year = day.getYear();
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day;
      case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> WEEK.floor(day).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(year, (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case HALF -> LocalDate.of(year, (day.getMonthValue() - 1) / 6 * 6 + 1, 1);
      case YEAR -> LocalDate.of(year, Month.JANUARY, 1);
      case DECADE -> LocalDate.of(Math.floorDiv(year, 10) * 10, Month.JANUARY, 1);
      case CENTURY -> LocalDate.of(Math.floorDiv(year, 100) * 100, Month.JANUARY, 1);
      case MILLENNIUM -> LocalDate.of(Math.floorDiv(year, 1000) * 1000, Month.JANUARY, 1);
    };
  }

  /** The day so many units later, or earlier when negative. */
  LocalDate plus(LocalDate day, long units) {
    return switch (this) {
      case SECOND -> day.plusDays(units / 86_400);
      case MINUTE -> day.plusDays(units / 1440);
      case HOUR -> day.plusDays(units / 24);
      case DAY -> day.plusDays(units);
      case WEEK, WEEKEND -> day.plusWeeks(units);
      case FORTNIGHT -> day.plusWeeks(2 * units);
      case MONTH -> day.plusMonths(units);
      case QUARTER -> day.plusMonths(3 * units);
      case HALF -> day.plusMonths(6 * units);
      case YEAR -> day.plusYears(units);
      case DECADE -> day.plusYears(10 * units);
      case CENTURY -> day.plusYears(100 * units);
      case MILLENNIUM -> day.plusYears(1000 * units);
    };
  }

  /** The last day of the period that begins on the day. */
  LocalDate last(LocalDate first) {
    return this == WEEKEND ? first.plusDays(1) : isClock() ? first : plus(first, 1).minusDays(1);
  }
}
