package io.github.concordant.text.time;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Years, decades and centuries: 1998, '98, nineteen ninety-six, the 1990s, the 20th century. */
final class Years implements Reader {

  /** Words after four digits that make them a count or an hour rather than a year. */
  private static final ImmutableSet<String> COUNTED =
      Vocabulary.words(
          """
          people men women children gmt hours hrs meters metres feet miles kilometers
          kilometres km kg pounds tons tonnes dollars million billion percent shares
          troops soldiers points employees workers jobs yards acres cars votes homes
          students members police units francs yen marks est edt utc am pm block
          """);

  /** A period that the words tell in full. */
  record Told(TimexValue value) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DATE;
    }

    @Override
    public TimexValue in(Setting setting) {
      return value;
    }
  }

  @Override
  public @Nullable Reading read(Words words, int at) {
    Reading decade = decade(words, at);
    if (decade != null) {
      return decade;
    }
    Reading shortYear = shortYear(words, at);
    if (shortYear != null) {
      return shortYear;
    }
    Reading century = century(words, at);
    if (century != null) {
      return century;
    }
    int named = words.is(at, "the") && words.is(at + 1, "year") ? at + 2 : at;
    int year = fourDigits(words, named);
    if (year != 0 && named > at) {
      return new Reading(named + 1, new Told(TimexValue.Period.year(year)));
    }
    if (year != 0) {
      return isYear(words, at) ? new Reading(at + 1, new Told(TimexValue.Period.year(year))) : null;
    }
    int spelt = speltEnd(words, named);
    return spelt > 0
        ? new Reading(spelt, new Told(TimexValue.Period.year(spelt(words, named))))
        : null;
  }

  private static boolean isYear(Words words, int at) {
    boolean price =
        words.isMark(at - 1, '$')
            || words.isMark(at - 1, '#')
            || (words.isMark(at - 1, '.') && words.touchesPrevious(at));
    boolean joined = isJoined(words, at, -1) || isJoined(words, at, 1);
    boolean decimal =
        words.touchesNext(at)
            && words.isMark(at + 1, '.')
            && words.touchesNext(at + 1)
            && words.isNumber(at + 2);
    boolean measured = COUNTED.contains(words.lower(at + 1)) || words.isMark(at + 1, '%');
    return !price && !joined && !decimal && !measured && !HouseNumbers.isOne(words, at);
  }

  /** A word touches the number, or a stroke or a hyphen ties it to a number that is no year. */
  private static boolean isJoined(Words words, int at, int step) {
    boolean touches = step < 0 ? words.touchesPrevious(at) : words.touchesNext(at);
    int next = at + step;
    if (!touches || words.isWord(next)) {
      return touches;
    }
    boolean tied = words.isMark(next, '/') || words.isMark(next, '-');
    return tied
        && words.isNumber(next + step)
        && fourDigits(words, next + step) == 0
        && !(step > 0 && words.digits(next + step) == 2);
  }

  /** Class of '98: after a word, and not the opening of a quotation. */
  private static @Nullable Reading shortYear(Words words, int at) {
    boolean apostrophe = words.isMark(at, '\'') || words.isMark(at, '\u2019');
    boolean year =
        apostrophe
            && words.touchesNext(at)
            && words.digits(at + 1) == 2
            && !words.isGrouped(at + 1)
            && !words.touchesPrevious(at)
            && words.isWord(at - 1)
            && !(words.touchesNext(at + 1) && words.isWord(at + 2));
    return year
        ? new Reading(at + 2, new Told(TimexValue.Period.year(expand(words.number(at + 1)))))
        : null;
  }

  private static @Nullable Reading decade(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    boolean apostrophe = words.isMark(start, '\'') || words.isMark(start, '\u2019');
    int number = apostrophe ? start + 1 : start;
    boolean plural = words.touchesNext(number) && words.is(number + 1, "s");
    int year = fourDigits(words, number);
    if (year != 0 && plural && year % 10 == 0) {
      return new Reading(number + 2, decadeOf(year));
    }
    int short2 = words.digits(number) == 2 ? words.number(number) : -1;
    if (apostrophe && plural && short2 >= 0 && short2 % 10 == 0) {
      return new Reading(number + 2, decadeOf(short2 == 0 ? 2000 : 1900 + short2));
    }
    return start > at ? speltDecade(words, start) : null;
  }

  /** The 20th century. */
  private static @Nullable Reading century(Words words, int at) {
    int start = words.is(at, "the") ? at + 1 : at;
    Numerals.Numeral ordinal = Numerals.ordinal(words, start);
    if (ordinal == null || ordinal.value() < 2 || ordinal.value() > 30) {
      return null;
    }
    int noun = words.skipHyphen(ordinal.end());
    TimexValue.Period first = TimexValue.Period.year((ordinal.value() - 1) * 100);
    return words.is(noun, "century")
        ? new Reading(noun + 1, new Told(new TimexValue.Period(Grain.CENTURY, first.first())))
        : null;
  }

  private static @Nullable Reading speltDecade(Words words, int at) {
    int year =
        switch (words.lower(at)) {
          case "twenties" -> 1920;
          case "thirties" -> 1930;
          case "forties" -> 1940;
          case "fifties" -> 1950;
          case "sixties" -> 1960;
          case "seventies" -> 1970;
          case "eighties" -> 1980;
          case "nineties" -> 1990;
          default -> 0;
        };
    return year == 0 ? null : new Reading(at + 1, decadeOf(year));
  }

  private static Told decadeOf(int year) {
    return new Told(TimexValue.Period.around(Grain.DECADE, TimexValue.Period.year(year).first()));
  }

  /** A year in four digits, 1500 to 2199, or 0. */
  static int fourDigits(Words words, int at) {
    int year = words.digits(at) == 4 && !words.isGrouped(at) ? words.number(at) : 0;
    return 1500 <= year && year < 2200 ? year : 0;
  }

  /** A year in four digits, or in two after an apostrophe, or in words; 0 where there is none. */
  static int any(Words words, int at) {
    int year = fourDigits(words, at);
    if (year != 0) {
      return isYear(words, at) ? year : 0;
    }
    boolean apostrophe = words.isMark(at, '\'') || words.isMark(at, '\u2019');
    if (apostrophe && words.touchesNext(at) && words.digits(at + 1) == 2) {
      return expand(words.number(at + 1));
    }
    return speltEnd(words, at) > 0 ? spelt(words, at) : 0;
  }

  /** The place after the year that {@link #any} reads. */
  static int endOfAny(Words words, int at) {
    if (fourDigits(words, at) != 0) {
      return at + 1;
    }
    return words.isNumber(at + 1) ? at + 2 : speltEnd(words, at);
  }

  /** A year of two digits, from 1950 to 2049. */
  static int expand(int twoDigits) {
    return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  /** The place after a year in words (nineteen ninety-six), or -1. */
  static int speltEnd(Words words, int at) {
    if (words.is(at, "nineteen") || words.is(at, "eighteen")) {
      Numerals.Numeral rest = Numerals.belowHundred(words, words.skipHyphen(at + 1));
      return rest != null && rest.value() >= 10 ? rest.end() : -1;
    }
    boolean millennium = words.is(at, "two") && words.is(at + 1, "thousand");
    return millennium && words.is(at - 1, "year") ? at + 2 : -1;
  }

  static int spelt(Words words, int at) {
    if (words.is(at, "two")) {
      return 2000;
    }
    Numerals.Numeral rest = Numerals.belowHundred(words, words.skipHyphen(at + 1));
    int century = words.is(at, "nineteen") ? 1900 : 1800;
    return rest == null ? century : century + rest.value();
  }
}
