package io.github.concordant.text.time;

import io.github.concordant.text.TimeExpression;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates with the name of a month: January 28, 2024; 28 Jan; the 28th of January; Jan. 2024. */
final class CalendarDates implements Reader {

  /** A day of a month, whose year may be left out. */
  record MonthDay(int year, int month, int day) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DATE;
    }

    @Override
    public TimexValue in(Setting setting) {
      if (!isPossible()) {
        return new TimexValue.Impossible(year, month, day);
      }
      if (year != 0) {
        return TimexValue.Period.day(LocalDate.of(year, month, day));
      }
      LocalDate day = Directions.monthDay(month, this.day, setting);
      return day == null
          ? new TimexValue.Incomplete(0, month, this.day)
          : TimexValue.Period.day(day);
    }

    private boolean isPossible() {
      int longest =
          year == 0 ? Month.of(month).maxLength() : YearMonth.of(year, month).lengthOfMonth();
      return 1 <= day && day <= longest;
    }
  }

  /** A month, whose year may be left out. */
  record MonthOf(int year, Month month) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DATE;
    }

    @Override
    public TimexValue in(Setting setting) {
      if (year != 0) {
        return TimexValue.Period.month(year, month.getValue());
      }
      TimexValue.Period nearest = Directions.month(month, setting);
      return nearest == null ? new TimexValue.Incomplete(0, month.getValue(), 0) : nearest;
    }
  }

  /** A month, or a day of it (else 0), of last year, this year or next year. */
  record OfRelativeYear(int away, int month, int day) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DATE;
    }

    @Override
    public TimexValue in(Setting setting) {
      LocalDate base = setting.published();
      int year = base == null ? 0 : base.getYear() + away;
      Meaning date = day == 0 ? new MonthOf(year, Month.of(month)) : new MonthDay(year, month, day);
      return base == null ? new TimexValue.Incomplete(0, month, day) : date.in(setting);
    }
  }

  @Override
  public @Nullable Reading read(Words words, int at) {
    Month month = Vocabulary.month(words, at);
    if (month != null) {
      return monthFirst(words, at, month);
    }
    return dayFirst(words, at);
  }

  private static @Nullable Reading monthFirst(Words words, int at, Month month) {
    int next = Vocabulary.afterMonth(words, at);
    int dayEnd = endOfDay(words, next);
    if (dayEnd > 0) {
      int day = dayAt(words, next);
      int year = yearAfterDay(words, dayEnd);
      if (year != 0) {
        return new Reading(yearEnd(words, dayEnd), new MonthDay(year, month.getValue(), day));
      }
      Reading relative = relativeYear(words, dayEnd, month, day);
      int carried = carriedYear(words, dayEnd, month);
      return relative == null
          ? new Reading(dayEnd, new MonthDay(carried, month.getValue(), day))
          : relative;
    }
    return monthAlone(words, at, next, month);
  }

  private static @Nullable Reading monthAlone(Words words, int at, int next, Month month) {
    int place = words.isMark(next, ',') || words.is(next, "of") ? next + 1 : next;
    int year = Years.fourDigits(words, place);
    if (year != 0) {
      return new Reading(place + 1, new MonthOf(year, month));
    }
    int speltEnd = Years.speltEnd(words, next);
    if (speltEnd > 0) {
      return new Reading(speltEnd, new MonthOf(Years.spelt(words, next), month));
    }
    Reading relative = relativeYear(words, next, month, 0);
    if (relative != null) {
      return relative;
    }
    if (!MonthNames.isMonth(words, at, month)) {
      return null;
    }
    // The full stop of a short month belongs to it only where the sentence goes on.
    int end = words.sameSentence(at, next) && next > at + 1 ? next : at + 1;
    return new Reading(end, new MonthOf(carriedYear(words, next, month), month));
  }

  /** June last year, April next year: the away year, told by words. */
  private static @Nullable Reading relativeYear(Words words, int at, Month month, int day) {
    int place = words.isMark(at, ',') || words.is(at, "of") ? at + 1 : at;
    int away =
        switch (words.lower(place)) {
          case "last" -> -1;
          case "this" -> 0;
          case "next" -> 1;
          default -> 9;
        };
    boolean year = away != 9 && words.is(place + 1, "year") && !words.is(place + 3, "s");
    return year ? new Reading(place + 2, new OfRelativeYear(away, month.getValue(), day)) : null;
  }

  /** "January 28 to February 3, 2024": the year that the second date of a range tells, or 0. */
  private static int carriedYear(Words words, int at, Month month) {
    if (!isJoint(words, at)) {
      return 0;
    }
    int day = endOfDay(words, at + 1);
    if (day > 0) {
      return yearAfterDay(words, day);
    }
    Month second = Vocabulary.month(words, at + 1);
    if (second == null || second.compareTo(month) < 0) {
      return 0;
    }
    int next = Vocabulary.afterMonth(words, at + 1);
    int dayEnd = endOfDay(words, next);
    return dayEnd > 0 ? yearAfterDay(words, dayEnd) : Years.any(words, next);
  }

  /** Whether a word or mark stands that joins the two ends of a range, or two dates of a list. */
  static boolean isJoint(Words words, int at) {
    return words.isDash(at)
        || words.is(at, "to")
        || words.is(at, "and")
        || words.is(at, "or")
        || words.is(at, "through")
        || words.is(at, "until");
  }

  /** 28 January 2024, the 28th of January; the 28 of "28-30 January". */
  private static @Nullable Reading dayFirst(Words words, int at) {
    int place = words.is(at, "the") ? at + 1 : at;
    int dayEnd = endOfDay(words, place);
    if (dayEnd < 0 || (place > at && dayEnd == place + 1 && words.isNumber(place))) {
      return null;
    }
    boolean of = words.is(dayEnd, "of");
    int monthAt = words.skipHyphen(of ? dayEnd + 1 : dayEnd);
    Month month = Vocabulary.month(words, monthAt);
    if (month == null) {
      return firstOfRange(words, at, place, dayEnd);
    }
    int day = dayAt(words, place);
    int end = Vocabulary.afterMonth(words, monthAt);
    int year = yearAfterDay(words, end);
    if (year != 0) {
      return new Reading(yearEnd(words, end), new MonthDay(year, month.getValue(), day));
    }
    Reading relative = relativeYear(words, end, month, day);
    return relative == null
        ? new Reading(monthAt + 1, new MonthDay(0, month.getValue(), day))
        : relative;
  }

  /** The 28 of "28-30 January": month and year stand after the second day. */
  private static @Nullable Reading firstOfRange(Words words, int at, int place, int dayEnd) {
    if (!isJoint(words, dayEnd) || words.opensSentence(at) || endOfDay(words, dayEnd + 1) < 0) {
      return null;
    }
    int second = endOfDay(words, dayEnd + 1);
    Month month = Vocabulary.month(words, second);
    if (month == null) {
      return null;
    }
    int year = yearAfterDay(words, Vocabulary.afterMonth(words, second));
    return new Reading(dayEnd, new MonthDay(year, month.getValue(), dayAt(words, place)));
  }

  /** The place after a day of the month, 1 to 39 in figures or an ordinal; -1 where none stands. */
  static int endOfDay(Words words, int at) {
    Numerals.Numeral ordinal = Numerals.ordinal(words, at);
    if (ordinal != null) {
      return 1 <= ordinal.value() && ordinal.value() <= 39 ? ordinal.end() : -1;
    }
    int value = words.number(at);
    boolean plain = words.digits(at) <= 2 && 1 <= value && value <= 39;
    boolean partOfMore =
        words.touchesNext(at)
            && (words.isMark(at + 1, '.') || words.isMark(at + 1, ':'))
            && words.touchesNext(at + 1)
            && words.isNumber(at + 2);
    return plain && !partOfMore && !words.isMark(at + 1, '%') ? at + 1 : -1;
  }

  static int dayAt(Words words, int at) {
    Numerals.Numeral ordinal = Numerals.ordinal(words, at);
    return ordinal == null ? words.number(at) : ordinal.value();
  }

  private static int yearAfterDay(Words words, int at) {
    return Years.any(words, yearPlace(words, at));
  }

  private static int yearEnd(Words words, int at) {
    int place = yearPlace(words, at);
    return Years.endOfAny(words, place);
  }

  private static int yearPlace(Words words, int at) {
    return words.isMark(at, ',') || words.is(at, "of") ? at + 1 : words.skipHyphen(at);
  }
}
