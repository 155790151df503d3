package io.github.concordant.text.time;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** The words that name months, weekdays, units, seasons and parts of the day. */
final class Vocabulary {

  private static final ImmutableMap<String, Month> MONTHS =
      ImmutableMap.<String, Month>builder()
          .put("january", Month.JANUARY)
          .put("february", Month.FEBRUARY)
          .put("march", Month.MARCH)
          .put("april", Month.APRIL)
          .put("may", Month.MAY)
          .put("june", Month.JUNE)
          .put("july", Month.JULY)
          .put("august", Month.AUGUST)
          .put("september", Month.SEPTEMBER)
          .put("october", Month.OCTOBER)
          .put("november", Month.NOVEMBER)
          .put("december", Month.DECEMBER)
          .buildOrThrow();

  private static final ImmutableMap<String, Month> SHORT_MONTHS =
      ImmutableMap.<String, Month>builder()
          .put("jan", Month.JANUARY)
          .put("feb", Month.FEBRUARY)
          .put("mar", Month.MARCH)
          .put("apr", Month.APRIL)
          .put("jun", Month.JUNE)
          .put("jul", Month.JULY)
          .put("aug", Month.AUGUST)
          .put("sep", Month.SEPTEMBER)
          .put("sept", Month.SEPTEMBER)
          .put("oct", Month.OCTOBER)
          .put("nov", Month.NOVEMBER)
          .put("dec", Month.DECEMBER)
          .buildOrThrow();

  private static final ImmutableMap<String, DayOfWeek> WEEKDAYS =
      ImmutableMap.<String, DayOfWeek>builder()
          .put("monday", DayOfWeek.MONDAY)
          .put("tuesday", DayOfWeek.TUESDAY)
          .put("wednesday", DayOfWeek.WEDNESDAY)
          .put("thursday", DayOfWeek.THURSDAY)
          .put("friday", DayOfWeek.FRIDAY)
          .put("saturday", DayOfWeek.SATURDAY)
          .put("sunday", DayOfWeek.SUNDAY)
          .buildOrThrow();

  private static final ImmutableMap<String, DayOfWeek> SHORT_WEEKDAYS =
      ImmutableMap.<String, DayOfWeek>builder()
          .put("mon", DayOfWeek.MONDAY)
          .put("tue", DayOfWeek.TUESDAY)
          .put("tues", DayOfWeek.TUESDAY)
          .put("wed", DayOfWeek.WEDNESDAY)
          .put("thu", DayOfWeek.THURSDAY)
          .put("thur", DayOfWeek.THURSDAY)
          .put("thurs", DayOfWeek.THURSDAY)
          .put("fri", DayOfWeek.FRIDAY)
          .put("sat", DayOfWeek.SATURDAY)
          .put("sun", DayOfWeek.SUNDAY)
          .buildOrThrow();

  private static final ImmutableMap<String, Grain> UNITS =
      ImmutableMap.<String, Grain>builder()
          .put("second", Grain.SECOND)
          .put("minute", Grain.MINUTE)
          .put("hour", Grain.HOUR)
          .put("day", Grain.DAY)
          .put("weekend", Grain.WEEKEND)
          .put("week", Grain.WEEK)
          .put("fortnight", Grain.FORTNIGHT)
          .put("month", Grain.MONTH)
          .put("quarter", Grain.QUARTER)
          .put("year", Grain.YEAR)
          .put("decade", Grain.DECADE)
          .put("century", Grain.CENTURY)
          .put("millennium", Grain.MILLENNIUM)
          .buildOrThrow();

  private static final ImmutableMap<String, Grain> PLURALS =
      ImmutableMap.<String, Grain>builder()
          .put("seconds", Grain.SECOND)
          .put("minutes", Grain.MINUTE)
          .put("hours", Grain.HOUR)
          .put("days", Grain.DAY)
          .put("weekends", Grain.WEEKEND)
          .put("weeks", Grain.WEEK)
          .put("fortnights", Grain.FORTNIGHT)
          .put("months", Grain.MONTH)
          .put("quarters", Grain.QUARTER)
          .put("years", Grain.YEAR)
          .put("decades", Grain.DECADE)
          .put("centuries", Grain.CENTURY)
          .put("millennia", Grain.MILLENNIUM)
          .buildOrThrow();

  private static final ImmutableMap<String, Season> SEASONS =
      ImmutableMap.of(
          "spring", Season.SPRING,
          "summer", Season.SUMMER,
          "autumn", Season.AUTUMN,
          "fall", Season.AUTUMN,
          "winter", Season.WINTER);

  private static final ImmutableMap<String, DayPart> DAY_PARTS =
      ImmutableMap.<String, DayPart>builder()
          .put("morning", DayPart.MORNING)
          .put("afternoon", DayPart.AFTERNOON)
          .put("evening", DayPart.EVENING)
          .put("night", DayPart.NIGHT)
          .put("noon", DayPart.MIDDAY)
          .put("midday", DayPart.MIDDAY)
          .put("lunchtime", DayPart.MIDDAY)
          .put("midnight", DayPart.MIDNIGHT)
          .put("dawn", DayPart.MORNING)
          .put("daybreak", DayPart.MORNING)
          .put("sunrise", DayPart.MORNING)
          .put("midmorning", DayPart.MORNING)
          .put("midafternoon", DayPart.AFTERNOON)
          .put("dusk", DayPart.EVENING)
          .put("sunset", DayPart.EVENING)
          .put("nightfall", DayPart.EVENING)
          .buildOrThrow();

  private static final ImmutableSet<String> DETERMINERS =
      words("the a an this that its his her their our my");

  private static final ImmutableSet<String> FUNCTION_WORDS =
      words(
          """
          and or but of in on at for to that which who is was are were will would has had have as
          when while if so because not with by from it he she they we you i the a
          """);

  private Vocabulary() {}

  /** The words of a list that white space parts. */
  static ImmutableSet<String> words(String list) {
    return ImmutableSet.copyOf(
        Splitter.on(CharMatcher.whitespace()).trimResults().omitEmptyStrings().split(list));
  }

  static boolean isShortMonth(String lower) {
    return SHORT_MONTHS.containsKey(lower);
  }

  /** Whether the word in lower case names a weekday or a month. */
  static boolean isDayOrMonth(String lower) {
    return WEEKDAYS.containsKey(lower)
        || MONTHS.containsKey(lower)
        || SHORT_MONTHS.containsKey(lower);
  }

  /** Whether the word in lower case is no noun: a preposition, a conjunction, a pronoun, "be". */
  static boolean isFunctionWord(String lower) {
    return FUNCTION_WORDS.contains(lower);
  }

  /**
   * The month that the word names. The names that are words too (May, March) and every short form
   * count with a capital only.
   */
  static @Nullable Month month(Words words, int at) {
    String lower = words.lower(at);
    Month month = MONTHS.get(lower);
    if (month == null) {
      month = SHORT_MONTHS.get(lower);
    }
    return month != null && words.isCapital(at) ? month : null;
  }

  /** The place after the month's name, with the full stop of a short form where a date goes on. */
  static int afterMonth(Words words, int at) {
    return SHORT_MONTHS.containsKey(words.lower(at))
            && words.isMark(at + 1, '.')
            && words.touchesNext(at)
        ? at + 2
        : at + 1;
  }

  /** The weekday that the word names, in full. */
  static @Nullable DayOfWeek weekday(Words words, int at) {
    return words.isCapital(at) ? WEEKDAYS.get(words.lower(at)) : null;
  }

  /** The weekday of that name in lower case. */
  static @Nullable DayOfWeek weekdayNamed(String lower) {
    return WEEKDAYS.get(lower);
  }

  /** The weekday that the word names, in full or in short: "Sun" counts only before a date. */
  static @Nullable DayOfWeek weekdayOrShort(Words words, int at) {
    DayOfWeek day = weekday(words, at);
    return day == null && words.isCapital(at) ? SHORT_WEEKDAYS.get(words.lower(at)) : day;
  }

  static @Nullable Grain unit(String lower) {
    return UNITS.get(lower);
  }

  static @Nullable Grain units(String lower) {
    return PLURALS.get(lower);
  }

  static @Nullable Grain unitOrUnits(String lower) {
    Grain unit = UNITS.get(lower);
    return unit == null ? PLURALS.get(lower) : unit;
  }

  static @Nullable Season season(String lower) {
    return SEASONS.get(lower);
  }

  static @Nullable DayPart dayPart(String lower) {
    return DAY_PARTS.get(lower);
  }

  static boolean isDeterminer(String lower) {
    return DETERMINERS.contains(lower);
  }
}
