package io.github.concordant.text.time;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Lengths of time: three days, a 10-year plan, more than four hours, the past two months. */
final class Durations implements Reader {

  /** Words that go before the number and belong to the expression. */
  private static final ImmutableSet<String> BOUNDS = Vocabulary.words("almost nearly");

  private static final ImmutableSet<String> POINTERS =
      Vocabulary.words(
          "last past next coming first final previous following latest remaining full");

  /** Words that let a bare plural be a length of time: for weeks, took months. */
  private static final ImmutableSet<String> BEFORE_BARE =
      Vocabulary.words("for in over within after took take takes lasted last many of follows");

  /** Words after which, too, a bare plural is one: hours later, days after the raid. */
  private static final ImmutableSet<String> AFTER_BARE =
      Vocabulary.words("later after before earlier ago");

  /** A length of time, already written as TIMEX3 does. */
  record Lasting(String timex) implements Meaning {
    /** Whether books are closed after so long; what follows is then compared with that. */
    boolean isBookPeriod() {
      return timex.equals("P9M") || timex.equals("P6M");
    }

    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DURATION;
    }

    @Override
    public TimexValue in(Setting setting) {
      return new TimexValue.Length(timex);
    }
  }

  static Lasting unclear(Grain unit) {
    return new Lasting((unit.isClock() ? "PTX" : "PX") + unit.designator());
  }

  @Override
  public @Nullable Reading read(Words words, int at) {
    int bounded = afterBound(words, at);
    int pointed = afterPointer(words, bounded);
    Reading half = halfUnit(words, pointed);
    if (half != null) {
      return half;
    }
    Numerals.Numeral number = range(words, Numerals.cardinal(words, pointed));
    boolean many = words.is(at, "many") && words.is(at - 1, "as");
    if (number != null && !many && !isMoney(words, pointed)) {
      boolean definite = pointed == bounded + 1 && words.is(bounded, "the");
      return counted(words, number, pointed > bounded, definite);
    }
    return pointed > bounded ? null : uncounted(words, at, bounded);
  }

  /** "Two to three weeks", "12-18 months": the first number, up to the end of the second. */
  private static Numerals.@Nullable Numeral range(Words words, Numerals.@Nullable Numeral number) {
    if (number == null) {
      return null;
    }
    int place = number.end();
    boolean joined = words.is(place, "to") || words.is(place, "or") || words.isDash(place);
    Numerals.Numeral second = joined ? Numerals.cardinal(words, place + 1) : null;
    return second == null || second.isVague()
        ? number
        : new Numerals.Numeral(second.end(), number.value(), number.half());
  }

  private static boolean isMoney(Words words, int at) {
    return words.isMark(at - 1, '$') || (words.isMark(at - 1, '.') && words.touchesPrevious(at));
  }

  /** The place after "nearly", "more than", "at least"; the place itself where none stands. */
  static int afterBound(Words words, int at) {
    String lower = words.lower(at);
    if (BOUNDS.contains(lower)) {
      return at + 1;
    }
    boolean more = lower.equals("more") || lower.equals("less") || lower.equals("fewer");
    if (more && words.is(at + 1, "than")) {
      return at + 2;
    }
    if (lower.equals("no") && words.is(at + 2, "than")) {
      return at + 3;
    }
    boolean vague = lower.equals("about") || lower.equals("over") || lower.equals("around");
    if (vague && (words.is(at + 1, "a") || words.is(at + 1, "an"))) {
      return at + 1;
    }
    boolean least = words.is(at + 1, "least") || words.is(at + 1, "most");
    boolean upTo = lower.equals("up") && words.is(at + 1, "to");
    return (lower.equals("at") && least) || upTo ? at + 2 : at;
  }

  /** The place after "the past", "the first", "the"; the place itself where none stands. */
  private static int afterPointer(Words words, int at) {
    int place = words.is(at, "the") || words.is(at, "this") ? at + 1 : at;
    return POINTERS.contains(words.lower(place)) ? place + 1 : place;
  }

  private static @Nullable Reading counted(
      Words words, Numerals.Numeral number, boolean pointed, boolean definite) {
    int place = skipFillers(words, words.skipHyphen(number.end()));
    Grain unit = Vocabulary.unitOrUnits(words.lower(place));
    boolean attribute = Vocabulary.unit(words.lower(place)) != null;
    if (unit == null || isOld(words, place, pointed) || (definite && attribute)) {
      return null;
    }
    // "Three-quarters" is a fraction.
    if (unit == Grain.QUARTER && !attribute && words.isMark(place - 1, '-')) {
      return null;
    }
    String timex = number.isVague() ? unclear(unit).timex() : exact(number, unit);
    return new Reading(place + 1, new Lasting(timex));
  }

  private static int skipFillers(Words words, int at) {
    return switch (words.lower(at)) {
      case "more",
          "full",
          "straight",
          "consecutive",
          "additional",
          "whole",
          "trading",
          "working",
          "long",
          "other" ->
          at + 1;
      default -> at;
    };
  }

  /** "A 15-year-old", "52 years old", "ten years his senior": an age, and no time. */
  private static boolean isOld(Words words, int unit, boolean pointed) {
    int next = words.skipHyphen(unit + 1);
    return words.is(next, "old") || words.is(next, "olds") || (!pointed && words.is(next, "older"));
  }

  private static String exact(Numerals.Numeral number, Grain unit) {
    long count = (long) number.value() * multiple(unit);
    Grain written = written(unit);
    String start = written.isClock() ? "PT" : "P";
    if (!number.half()) {
      return start + count + written.designator();
    }
    return switch (unit) {
      case YEAR -> start + count + "Y6M";
      case HOUR -> start + count + "H30M";
      case MINUTE -> start + count + "M30S";
      case DAY -> start + count + "DT12H";
      default -> start + count + written.designator();
    };
  }

  private static int multiple(Grain unit) {
    return switch (unit) {
      case FORTNIGHT -> 2;
      case DECADE -> 10;
      case CENTURY -> 100;
      case MILLENNIUM -> 1000;
      default -> 1;
    };
  }

  private static Grain written(Grain unit) {
    return switch (unit) {
      case FORTNIGHT -> Grain.WEEK;
      case WEEKEND -> Grain.DAY;
      case DECADE, CENTURY, MILLENNIUM -> Grain.YEAR;
      default -> unit;
    };
  }

  /** Half an hour, half a century, a quarter of an hour. */
  private static @Nullable Reading halfUnit(Words words, int at) {
    int quarter = words.is(at, "a") ? at + 1 : at;
    if (words.is(quarter, "quarter")
        && words.is(quarter + 1, "of")
        && words.is(quarter + 3, "hour")) {
      return new Reading(quarter + 4, new Lasting("PT15M"));
    }
    int article = words.skipHyphen(at + 1);
    if (!words.is(at, "half") || (!words.is(article, "a") && !words.is(article, "an"))) {
      return null;
    }
    int place = words.skipHyphen(article + 1);
    String timex =
        switch (words.lower(place)) {
          case "minute" -> "PT30S";
          case "hour" -> "PT30M";
          case "day" -> "PT12H";
          case "year" -> "P6M";
          case "decade" -> "P5Y";
          case "century" -> "P50Y";
          default -> "";
        };
    return timex.isEmpty() ? null : new Reading(place + 1, new Lasting(timex));
  }

  /** A week, an hour and a half, an additional year; for weeks, decades-long. */
  private static @Nullable Reading uncounted(Words words, int at, int bounded) {
    if (words.is(bounded, "a") || words.is(bounded, "an") || words.is(bounded, "another")) {
      return single(words, bounded);
    }
    Grain units = Vocabulary.units(words.lower(at));
    if (units == null || units == Grain.SECOND || units == Grain.WEEKEND) {
      return null;
    }
    boolean lasting =
        AFTER_BARE.contains(words.lower(at + 1))
            || (BEFORE_BARE.contains(words.lower(at - 1)) && !words.is(at - 2, "as"))
            || (words.isMark(at + 1, '-') && words.is(at + 2, "long"));
    return lasting ? new Reading(at + 1, unclear(units)) : null;
  }

  private static @Nullable Reading single(Words words, int at) {
    int place = skipFillers(words, words.is(at + 1, "mere") ? at + 2 : at + 1);
    Grain unit = Vocabulary.unit(words.lower(place));
    if (unit == null || unit == Grain.SECOND || unit == Grain.QUARTER || unit == Grain.WEEKEND) {
      return null;
    }
    int next = place + 1;
    if (words.skipHyphen(next) > next && !words.is(next + 1, "long")) {
      return null;
    }
    boolean half = words.is(next, "and") && words.is(next + 1, "a") && words.is(next + 2, "half");
    String timex = exact(new Numerals.Numeral(next, 1, half), unit);
    return new Reading(half ? next + 3 : next, new Lasting(timex));
  }
}
