package io.github.concordant.text.time;

import io.github.concordant.text.TimeExpression;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates in figures: 2024-01-28, 2024/1/28, 28.01.2024, 28/01/2024, 1/28/24. */
final class NumericDates implements Reader {

  /** Which of two numbers below 13 is the day. */
  enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    OPEN
  }

  /** A date told in full, in figures. */
  record Ymd(int year, int month, int day) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DATE;
    }

    @Override
    public TimexValue in(Setting setting) {
      return isPossible()
          ? TimexValue.Period.day(LocalDate.of(year, month, day))
          : new TimexValue.Impossible(year, month, day);
    }

    private boolean isPossible() {
      return 1 <= month
          && month <= 12
          && 1 <= day
          && day <= YearMonth.of(year, month).lengthOfMonth();
    }
  }

  /** A date of which nothing says whether the day or the month comes first. */
  record Open(int year, int one, int other) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DATE;
    }

    @Override
    public TimexValue in(Setting setting) {
      return new TimexValue.EitherOrder(year, one, other);
    }
  }

  private final Order order;

  NumericDates(Order order) {
    this.order = order;
  }

  /** The order that the dates of the text, where one number is above 12, agree on. */
  static Order orderOf(Words words) {
    boolean day = false;
    boolean month = false;
    for (int at = 0; at < words.size(); at++) {
      if ((isTriple(words, at, '/') || isTriple(words, at, '-')) && words.digits(at) <= 2) {
        day |= words.number(at) > 12;
        month |= words.number(at + 2) > 12;
      }
    }
    return day == month ? Order.OPEN : day ? Order.DAY_FIRST : Order.MONTH_FIRST;
  }

  @Override
  public @Nullable Reading read(Words words, int at) {
    if (!words.isNumber(at) || (words.touchesPrevious(at) && !opens(words, at - 1))) {
      return null;
    }
    Meaning meaning = null;
    if (isTriple(words, at, '-')) {
      meaning = words.digits(at) == 4 ? yearFirst(words, at) : yearLast(words, at);
    } else if (isTriple(words, at, '/')) {
      meaning = words.digits(at) == 4 ? yearFirst(words, at) : slashes(words, at);
    } else if (isTriple(words, at, '.')
        && words.digits(at) <= 2
        && words.digits(at + 4) == 4
        && isYear(words.number(at + 4))) {
      meaning = new Ymd(words.number(at + 4), words.number(at + 2), words.number(at));
    }
    return meaning == null ? null : new Reading(at + 5, meaning);
  }

  private static boolean opens(Words words, int at) {
    return words.isMark(at, '(')
        || words.isMark(at, '[')
        || words.isMark(at, '"')
        || words.isMark(at, '\u201c');
  }

  private static @Nullable Meaning yearFirst(Words words, int at) {
    return words.digits(at + 2) > 2 || words.digits(at + 4) > 2 || !isYear(words.number(at))
        ? null
        : new Ymd(words.number(at), words.number(at + 2), words.number(at + 4));
  }

  /** 5-3-2025, 28-01-2024. */
  private @Nullable Meaning yearLast(Words words, int at) {
    return words.digits(at + 4) == 4 ? slashes(words, at) : null;
  }

  private @Nullable Meaning slashes(Words words, int at) {
    int one = words.number(at);
    int other = words.number(at + 2);
    int last = words.digits(at + 4);
    if (words.digits(at) > 2 || words.digits(at + 2) > 2 || (last != 4 && last != 2)) {
      return null;
    }
    int year = last == 4 ? words.number(at + 4) : Years.expand(words.number(at + 4));
    if (one == 0 || other == 0 || !isYear(year)) {
      return null;
    }
    boolean dayFirst = one > 12 || (other <= 12 && order == Order.DAY_FIRST);
    boolean monthFirst = other > 12 || order == Order.MONTH_FIRST;
    if (one == other || dayFirst || monthFirst) {
      return dayFirst ? new Ymd(year, other, one) : new Ymd(year, one, other);
    }
    return new Open(year, one, other);
  }

  private static boolean isYear(int year) {
    return 1000 <= year && year < 3000;
  }

  private static boolean isTriple(Words words, int at, char mark) {
    return words.isNumber(at)
        && words.touchesNext(at)
        && words.isMark(at + 1, mark)
        && words.touchesNext(at + 1)
        && words.isNumber(at + 2)
        && words.touchesNext(at + 2)
        && words.isMark(at + 3, mark)
        && words.touchesNext(at + 3)
        && words.isNumber(at + 4)
        && words.digits(at) <= 4
        && words.digits(at + 2) <= 2
        && words.digits(at + 4) <= 4;
  }
}
