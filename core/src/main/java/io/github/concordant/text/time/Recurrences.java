package io.github.concordant.text.time;

import com.google.common.collect.ImmutableMap;
import io.github.concordant.text.TimeExpression;
import java.time.DayOfWeek;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** Sets of times: every day, each Thursday, daily, twice a week, Tuesday nights, Mondays. */
final class Recurrences implements Reader {

  private static final ImmutableMap<String, String> ADVERBS =
      ImmutableMap.of(
          "daily",
          "P1D",
          "weekly",
          "P1W",
          "fortnightly",
          "P2W",
          "monthly",
          "P1M",
          "annually",
          "P1Y",
          "yearly",
          "P1Y",
          "hourly",
          "PT1H",
          "nightly",
          "XXXX-XX-XXTNI");

  /** A set of times, already written as TIMEX3 does. */
  record Repeating(String timex) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.SET;
    }

    @Override
    public TimexValue in(Setting setting) {
      return new TimexValue.Recurring(timex);
    }
  }

  @Override
  public @Nullable Reading read(Words words, int at) {
    String lower = words.lower(at);
    String adverb = ADVERBS.get(lower);
    if (adverb != null) {
      return isName(words, at) ? null : new Reading(at + 1, new Repeating(adverb));
    }
    return switch (lower) {
      case "every", "each" -> every(words, at + 1);
      case "once", "twice" -> words.is(at + 1, "a") ? every(words, at + 2) : null;
      case "a", "per" -> rate(words, at);
      default -> plural(words, at);
    };
  }

  /** The Daily Mail, Daily Star. */
  private static boolean isName(Words words, int at) {
    return words.isCapital(at) && words.isCapital(at + 1);
  }

  private static @Nullable Reading every(Words words, int at) {
    int place = words.is(at, "other") ? at + 1 : at;
    Numerals.Numeral number = Numerals.cardinal(words, place);
    int unitAt = number == null ? place : number.end();
    Grain unit = Vocabulary.unitOrUnits(words.lower(unitAt));
    if (unit != null && (number == null || !number.isVague())) {
      int count = number == null ? place - at + 1 : number.value();
      return new Reading(unitAt + 1, new Repeating(period(count, unit)));
    }
    return named(words, place);
  }

  private static String period(int count, Grain unit) {
    return (unit.isClock() ? "PT" : "P") + count + unit.designator();
  }

  /** Each Thursday, every July, every summer, every morning. */
  private static @Nullable Reading named(Words words, int at) {
    DayOfWeek day = Vocabulary.weekday(words, at);
    if (day != null) {
      DayPart part = Vocabulary.dayPart(words.lower(at + 1));
      return part == null
          ? new Reading(at + 1, new Repeating(weekday(day)))
          : new Reading(at + 2, new Repeating(weekday(day) + part.code()));
    }
    Month month = Vocabulary.month(words, at);
    if (month != null) {
      return new Reading(
          at + 1, new Repeating(new TimexValue.Incomplete(0, month.getValue(), 0).timex()));
    }
    Season season = Vocabulary.season(words.lower(at));
    if (season != null) {
      return new Reading(at + 1, new Repeating("XXXX-" + season.code()));
    }
    DayPart part = Vocabulary.dayPart(words.lower(at));
    return part == null ? null : new Reading(at + 1, new Repeating("XXXX-XX-XX" + part.code()));
  }

  private static String weekday(DayOfWeek day) {
    return new TimexValue.UnknownWeekday(day).timex();
  }

  /** 33 million dollars a year, four flights per week: after a number or a noun in -s. */
  private static @Nullable Reading rate(Words words, int at) {
    Grain unit = Vocabulary.unit(words.lower(at + 1));
    if (unit == null || unit.isClock()) {
      return null;
    }
    String before = words.lower(at - 1);
    boolean amount =
        words.is(at, "per")
            || words.isNumber(at - 1)
            || before.equals("million")
            || before.equals("billion")
            || before.equals("times")
            || before.equals("twice");
    boolean away =
        words.is(at + 2, "ago") || words.is(at + 2, "earlier") || words.is(at + 2, "later");
    return amount && !away ? new Reading(at + 2, new Repeating(period(1, unit))) : null;
  }

  /** Tuesday nights, on Mondays, weekends. */
  private static @Nullable Reading plural(Words words, int at) {
    String lower = words.lower(at);
    DayOfWeek day = Vocabulary.weekday(words, at);
    String next = words.lower(at + 1);
    if (day != null && next.endsWith("s")) {
      DayPart part = Vocabulary.dayPart(next.substring(0, next.length() - 1));
      return part == null ? null : new Reading(at + 2, new Repeating(weekday(day) + part.code()));
    }
    if (lower.endsWith("days") && words.isCapital(at)) {
      DayOfWeek plural = Vocabulary.weekdayNamed(lower.substring(0, lower.length() - 1));
      return plural == null ? null : new Reading(at + 1, new Repeating(weekday(plural)));
    }
    return lower.equals("weekends") ? new Reading(at + 1, new Repeating("XXXX-WXX-WE")) : null;
  }
}
