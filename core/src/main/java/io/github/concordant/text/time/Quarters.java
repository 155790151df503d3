package io.github.concordant.text.time;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.TimeExpression;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Quarters, halves and fiscal years as the business pages tell them: the third quarter of 1984,
 * third-quarter, the 1988 quarter, the year-earlier period, the first half, fiscal 1989.
 */
final class Quarters implements Reader {

  private static final ImmutableSet<String> OWNERS =
      Vocabulary.words("the its their this a his our");

  /** What {@link #namedYear} says where no year is named. */
  private static final int NO_YEAR = 9;

  /** The numbered part of a year, whose year may be left out (0). */
  record Nth(Grain grain, int number, int year, int yearsAway) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DATE;
    }

    @Override
    public TimexValue in(Setting setting) {
      if (year != 0) {
        return of(year);
      }
      LocalDate base = setting.published();
      if (base == null) {
        return new TimexValue.OfUnknownYear((grain == Grain.HALF ? "H" : "Q") + number);
      }
      return yearsAway == 0 ? of(yearOf(base, setting.tense())) : of(base.getYear() + yearsAway);
    }

    /** The next quarter only where the clause looks ahead: its results are told afterwards. */
    private int yearOf(LocalDate base, Tense tense) {
      TimexValue.Period now = TimexValue.Period.around(grain, base);
      TimexValue.Period same = of(base.getYear());
      if (!same.first().isAfter(now.first())) {
        boolean again = tense == Tense.FUTURE && now.plus(1).equals(of(base.getYear() + 1));
        return again ? base.getYear() + 1 : base.getYear();
      }
      return tense == Tense.FUTURE ? base.getYear() : base.getYear() - 1;
    }

    private TimexValue.Period of(int inYear) {
      int month = (number - 1) * (grain == Grain.HALF ? 6 : 3) + 1;
      return new TimexValue.Period(grain, LocalDate.of(inYear, month, 1));
    }
  }

  /** The period that a business report is about, or the same one of an earlier year. */
  record Reported(int yearsAway, int year) implements Meaning {
    @Override
    public boolean isComparison() {
      return true;
    }

    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DATE;
    }

    @Override
    public TimexValue in(Setting setting) {
      TimexValue.Period quarter = quarter(setting);
      if (quarter == null) {
        return year == 0 ? new TimexValue.Unknown(Grain.QUARTER) : TimexValue.Period.year(year);
      }
      LocalDate first =
          year == 0 ? quarter.first().plusYears(yearsAway) : quarter.first().withYear(year);
      return new TimexValue.Period(Grain.QUARTER, first);
    }

    private static TimexValue.@Nullable Period quarter(Setting setting) {
      if (setting.quarter() != null || setting.published() == null) {
        return setting.quarter();
      }
      return TimexValue.Period.around(Grain.QUARTER, setting.published()).plus(-1);
    }
  }

  @Override
  public @Nullable Reading read(Words words, int at) {
    int place = OWNERS.contains(words.lower(at)) ? at + 1 : at;
    Reading ofYear = ofOtherYear(words, at, place);
    if (ofYear != null) {
      return ofYear;
    }
    Reading fiscal = fiscalYear(words, at, place);
    if (fiscal != null) {
      return fiscal;
    }
    Reading reported = reported(words, at, place);
    return reported == null
        ? numbered(words, isDefinite(words, at, place) ? place : at, 0, 0)
        : reported;
  }

  /**
   * "The third quarter" is one expression; in "the third-quarter loss" the article is the loss's.
   */
  private static boolean isDefinite(Words words, int at, int place) {
    return words.is(at, "the") && !words.isMark(place + 1, '-');
  }

  /** The 1988 quarter, this year's third quarter, the year-earlier period, year-ago. */
  private static @Nullable Reading ofOtherYear(Words words, int at, int place) {
    int year = words.is(at, "the") ? Years.fourDigits(words, place) : Years.fourDigits(words, at);
    if (year != 0) {
      return ofYear(words, place + 1, year, 0);
    }
    int named = namedYear(words, at);
    if (named != NO_YEAR) {
      return ofYear(words, at + 4, 0, named);
    }
    int compared =
        words.is(place, "comparable") || words.is(place, "corresponding") ? place + 1 : place;
    boolean before =
        words.is(compared, "year")
            && words.skipHyphen(compared + 1) == compared + 2
            && (words.is(compared + 2, "earlier") || words.is(compared + 2, "ago"));
    if (!before) {
      return null;
    }
    Reading noun = ofYear(words, compared + 3, 0, -1);
    boolean adjective = noun == null && place == at;
    return adjective ? new Reading(compared + 3, new Offsets.YearBefore(true)) : noun;
  }

  /** This year's, last year's, next year's: how many years away. */
  private static int namedYear(Words words, int at) {
    boolean owned =
        words.is(at + 1, "year")
            && (words.isMark(at + 2, '\'') || words.isMark(at + 2, '\u2019'))
            && words.is(at + 3, "s");
    if (!owned) {
      return NO_YEAR;
    }
    return switch (words.lower(at)) {
      case "this" -> 0;
      case "last" -> -1;
      case "next" -> 1;
      default -> NO_YEAR;
    };
  }

  /** Fiscal 1989, fiscal year 1989, the fiscal year. */
  private static @Nullable Reading fiscalYear(Words words, int at, int place) {
    boolean pointed = words.is(place, "current") || words.is(place, "latest");
    int word = pointed ? place + 1 : place;
    if (!words.is(word, "fiscal")) {
      boolean full = words.is(place, "full") && words.is(place + 1, "year") && words.is(at, "the");
      return full ? new Reading(place + 2, new Shift(Shift.From.PUBLICATION, Grain.YEAR, 0)) : null;
    }
    int next = words.is(word + 1, "year") ? word + 2 : word + 1;
    int year = Years.any(words, next);
    if (year != 0) {
      return new Reading(Years.endOfAny(words, next), new Years.Told(TimexValue.Period.year(year)));
    }
    return next == word + 2 && place > at
        ? new Reading(next, new Shift(Shift.From.PUBLICATION, Grain.YEAR, 0))
        : null;
  }

  /** What follows a year: third quarter, quarter, period. */
  private static @Nullable Reading ofYear(Words words, int at, int year, int away) {
    Reading numbered = numbered(words, at, year, away);
    if (numbered != null) {
      return numbered;
    }
    boolean noun = words.is(at, "quarter") || words.is(at, "period");
    return noun ? new Reading(at + 1, new Reported(away, year)) : null;
  }

  /** The quarter, the latest quarter, the latest period. */
  private static @Nullable Reading reported(Words words, int at, int place) {
    if (!words.is(at, "the")) {
      return null;
    }
    boolean latest = words.is(place, "latest");
    int noun = latest ? place + 1 : place;
    boolean same = isSame(words.lower(place));
    noun = same ? place + 1 : noun;
    boolean quarter = words.is(noun, "quarter") || words.is(noun, "period");
    int end = quarter ? endOfYearBefore(words, noun + 1) : -1;
    if (end > 0) {
      return new Reading(end, new Reported(-1, 0));
    }
    boolean counts = words.is(noun, "quarter") || latest;
    return quarter && counts && !same ? new Reading(noun + 1, new Reported(0, 0)) : null;
  }

  private static boolean isSame(String lower) {
    return lower.equals("same") || lower.equals("corresponding") || lower.equals("comparable");
  }

  /** The place after "last year", "a year ago" or "a year earlier"; -1 where none stands. */
  private static int endOfYearBefore(Words words, int at) {
    int place = words.is(at, "of") ? at + 1 : at;
    if (words.is(place, "last") && words.is(place + 1, "year")) {
      return place + 2;
    }
    boolean away = words.is(place + 2, "ago") || words.is(place + 2, "earlier");
    return words.is(place, "a") && words.is(place + 1, "year") && away ? place + 3 : -1;
  }

  /** Third quarter, fiscal third-quarter, first half of 1990. */
  private static @Nullable Reading numbered(Words words, int at, int year, int away) {
    int place = words.is(at, "fiscal") ? words.skipHyphen(at + 1) : at;
    int number = number(words, place);
    int noun = words.skipHyphen(place + 1);
    Grain grain =
        words.is(noun, "quarter") ? Grain.QUARTER : words.is(noun, "half") ? Grain.HALF : null;
    if (number == 0 || grain == null || (grain == Grain.HALF && number > 2)) {
      return null;
    }
    boolean of = words.is(noun + 1, "of");
    int yearAt = of && words.is(noun + 2, "fiscal") ? noun + 3 : noun + 2;
    int ofYear = of && year == 0 ? Years.any(words, yearAt) : 0;
    if (ofYear != 0) {
      return new Reading(Years.endOfAny(words, yearAt), new Nth(grain, number, ofYear, 0));
    }
    // "In the first half" is one of a match, unless a year is told.
    return grain == Grain.HALF && year == 0
        ? null
        : new Reading(noun + 1, new Nth(grain, number, year, away));
  }

  private static int number(Words words, int at) {
    return switch (words.lower(at)) {
      case "first" -> 1;
      case "second" -> 2;
      case "third" -> 3;
      case "fourth", "final" -> 4;
      case "last" -> words.is(at + 1, "half") ? 2 : 0;
      default -> 0;
    };
  }
}
