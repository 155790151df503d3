package io.github.concordant.text.time;

import static com.google.common.base.Strings.padStart;

import io.github.concordant.text.TimeExpression;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** What a temporal expression means, as TIMEX3 values (TimeML 1.2.1) distinguish it. */
sealed interface TimexValue {

  /** The value as TIMEX3 writes it. */
  String timex();

  /** How finely the time is told. */
  default TimeExpression.Grain fineness() {
    return TimeExpression.Grain.NONE;
  }

  /** The first day that is meant, or null when open or unknown. */
  default @Nullable LocalDate from() {
    return null;
  }

  /** The last day that is meant, or null when open or unknown. */
  default @Nullable LocalDate to() {
    return null;
  }

  /** A day to ask a grain about, where no day is known. */
  LocalDate ANY_DAY = LocalDate.EPOCH;

  /** A period of the calendar: a day, a week, a month, up to a century. */
  record Period(Grain grain, LocalDate first) implements TimexValue {

    /** The period of the grain that the day lies in. */
    static Period around(Grain grain, LocalDate day) {
      return new Period(grain, grain.floor(day));
    }

    static Period day(LocalDate day) {
      return new Period(Grain.DAY, day);
    }

    static Period month(int year, int month) {
      return new Period(Grain.MONTH, LocalDate.of(year, month, 1));
    }

    static Period year(int year) {
      return new Period(Grain.YEAR, LocalDate.of(year, 1, 1));
    }

    Period plus(long units) {
      return around(grain, grain.plus(first, units));
    }

    @Override
    public TimeExpression.Grain fineness() {
      return switch (grain) {
        case SECOND, MINUTE, HOUR, DAY -> TimeExpression.Grain.DAY;
        case WEEKEND -> TimeExpression.Grain.WEEKEND;
        case WEEK, FORTNIGHT -> TimeExpression.Grain.WEEK;
        case MONTH -> TimeExpression.Grain.MONTH;
        case QUARTER -> TimeExpression.Grain.QUARTER;
        case HALF -> TimeExpression.Grain.HALF_YEAR;
        case YEAR -> TimeExpression.Grain.YEAR;
        case DECADE -> TimeExpression.Grain.DECADE;
        case CENTURY, MILLENNIUM -> TimeExpression.Grain.CENTURY;
      };
    }

    @Override
    public String timex() {
      int year = first.getYear();
      int month = first.getMonthValue();
      return switch (grain) {
        case WEEK, FORTNIGHT -> week();
        case WEEKEND -> week() + "-WE";
        case MONTH -> digits(year, 4) + "-" + digits(month, 2);
        case QUARTER -> digits(year, 4) + "-Q" + (month + 2) / 3;
        case HALF -> digits(year, 4) + "-H" + (month + 5) / 6;
        case YEAR -> digits(year, 4);
        case DECADE -> digits(year / 10, 3);
        case CENTURY -> digits(year / 100, 2);
        case MILLENNIUM -> digits(year / 1000, 1);
        default ->
            digits(year, 4) + "-" + digits(month, 2) + "-" + digits(first.getDayOfMonth(), 2);
      };
    }

    private String week() {
      return digits(first.get(IsoFields.WEEK_BASED_YEAR), 4)
          + "-W"
          + digits(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    @Override
    public LocalDate from() {
      return first;
    }

    @Override
    public LocalDate to() {
      return grain.last(first);
    }
  }

  /** A season of a year; a winter is that of the year in which it begins. */
  record SeasonOf(Season season, int year) implements TimexValue {
    @Override
    public TimeExpression.Grain fineness() {
      return TimeExpression.Grain.SEASON;
    }

    @Override
    public String timex() {
      return digits(year, 4) + "-" + season.code();
    }

    @Override
    public LocalDate from() {
      return season.first(year);
    }

    @Override
    public LocalDate to() {
      return season.last(year);
    }
  }

  /** A part of a day, or of each day where the day is null. */
  record PartOf(@Nullable LocalDate day, DayPart part) implements TimexValue {
    @Override
    public TimeExpression.Grain fineness() {
      return TimeExpression.Grain.PART_OF_DAY;
    }

    @Override
    public String timex() {
      return (day == null ? "XXXX-XX-XX" : Period.day(day).timex()) + part.code();
    }

    @Override
    public @Nullable LocalDate from() {
      return day;
    }

    /** A night, and what is told of midnight, reaches into the next day. */
    @Override
    public @Nullable LocalDate to() {
      boolean late = part == DayPart.NIGHT || part == DayPart.MIDNIGHT;
      return day == null ? null : late ? day.plusDays(1) : day;
    }
  }

  /** The night before a day or after it, with the days that it can reach. */
  record NightAround(LocalDate day, LocalDate from, LocalDate to) implements TimexValue {
    @Override
    public TimeExpression.Grain fineness() {
      return TimeExpression.Grain.PART_OF_DAY;
    }

    @Override
    public String timex() {
      return Period.day(day).timex() + DayPart.NIGHT.code();
    }
  }

  /** A time of the clock on a day, or on no known day. */
  record Clock(@Nullable LocalDate day, int hour, int minute) implements TimexValue {
    @Override
    public TimeExpression.Grain fineness() {
      return TimeExpression.Grain.CLOCK;
    }

    @Override
    public String timex() {
      String on = day == null ? "XXXX-XX-XX" : Period.day(day).timex();
      return on + "T" + digits(hour, 2) + ":" + digits(minute, 2);
    }

    @Override
    public @Nullable LocalDate from() {
      return day;
    }

    @Override
    public @Nullable LocalDate to() {
      return day;
    }
  }

  /** A date whose year, or whose week, nothing tells. Parts that are not known are 0. */
  record Incomplete(int year, int month, int day) implements TimexValue {
    @Override
    public TimeExpression.Grain fineness() {
      return day == 0 ? TimeExpression.Grain.MONTH : TimeExpression.Grain.DAY;
    }

    @Override
    public String timex() {
      String start = (year == 0 ? "XXXX" : digits(year, 4)) + "-" + partOf(month);
      return day == 0 ? start : start + "-" + digits(day, 2);
    }

    private static String partOf(int month) {
      return month == 0 ? "XX" : digits(month, 2);
    }
  }

  /** A weekday of a week that nothing tells. */
  record UnknownWeekday(DayOfWeek day) implements TimexValue {
    @Override
    public TimeExpression.Grain fineness() {
      return TimeExpression.Grain.DAY;
    }

    @Override
    public String timex() {
      return "XXXX-WXX-" + day.getValue();
    }
  }

  /** A period of which nothing but the grain is known: "last week" without a day of publication. */
  record Unknown(Grain grain) implements TimexValue {
    @Override
    public TimeExpression.Grain fineness() {
      return Period.around(grain, ANY_DAY).fineness();
    }

    @Override
    public String timex() {
      return switch (grain) {
        case WEEK, FORTNIGHT -> "XXXX-WXX";
        case WEEKEND -> "XXXX-WXX-WE";
        case MONTH -> "XXXX-XX";
        case QUARTER -> "XXXX-QX";
        case HALF -> "XXXX-HX";
        case YEAR -> "XXXX";
        case DECADE -> "XXX";
        case CENTURY, MILLENNIUM -> "XX";
        default -> "XXXX-XX-XX";
      };
    }
  }

  /** A season whose year nothing tells, or, with a quarter's number as its code, a quarter. */
  record OfUnknownYear(String code) implements TimexValue {
    @Override
    public String timex() {
      return "XXXX-" + code;
    }
  }

  /** A day that the calendar does not have, such as 29 February 2015. */
  record Impossible(int year, int month, int day) implements TimexValue {
    @Override
    public TimeExpression.Grain fineness() {
      return TimeExpression.Grain.DAY;
    }

    @Override
    public String timex() {
      return (year == 0 ? "XXXX" : digits(year, 4)) + "-" + digits(month, 2) + "-" + digits(day, 2);
    }
  }

  /** A date in figures that can be read day first or month first. */
  record EitherOrder(int year, int one, int other) implements TimexValue {
    @Override
    public TimeExpression.Grain fineness() {
      return TimeExpression.Grain.DAY;
    }

    @Override
    public String timex() {
      return digits(year, 4) + "-XX-XX";
    }

    @Override
    public LocalDate from() {
      return LocalDate.of(year, Math.min(one, other), Math.max(one, other));
    }

    @Override
    public LocalDate to() {
      return LocalDate.of(year, Math.max(one, other), Math.min(one, other));
    }
  }

  /** A stretch of a period, for which TIMEX3 writes the value of the whole. */
  record Within(TimexValue whole, LocalDate from, LocalDate to) implements TimexValue {
    @Override
    public TimeExpression.Grain fineness() {
      return whole.fineness();
    }

    @Override
    public String timex() {
      return whole.timex();
    }
  }

  /** The vague references: now, once, soon. */
  enum Vague implements TimexValue {
    PAST_REF,
    PRESENT_REF,
    FUTURE_REF;

    @Override
    public String timex() {
      return name();
    }
  }

  /** A length of time, such as {@code P3D} or {@code PT5H30M}, already written. */
  record Length(String timex) implements TimexValue {}

  /** A set of times, such as {@code XXXX-WXX-1} or {@code P1D}, already written. */
  record Recurring(String timex) implements TimexValue {}

  private static String digits(int value, int width) {
    return padStart(Integer.toString(value), width, '0');
  }
}
