package io.github.concordant.text.time;

import io.github.concordant.text.TimeExpression;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Weekdays: alone, and before a date ("Monday, January 29"), where both have to fit. */
final class Weekdays implements Reader {

  /** What {@link #weeksAway} says where no week is told. */
  private static final int NO_WEEK = 9;

  /** Days around publication in which a date is meant, even where its weekday is another year's. */
  private static final int NEWS = 45;

  /** A weekday whose direction the tense gives. */
  record Weekday(DayOfWeek day) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DATE;
    }

    @Override
    public TimexValue in(Setting setting) {
      LocalDate date = Directions.weekday(day, setting);
      return date == null ? new TimexValue.UnknownWeekday(day) : TimexValue.Period.day(date);
    }
  }

  /** A date that is told with its weekday. */
  record Dated(DayOfWeek day, Meaning date) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DATE;
    }

    @Override
    public TimexValue in(Setting setting) {
      TimexValue value = date.in(setting);
      LocalDate published = setting.published();
      if (published == null || value.from() == null || fits(value) || isNews(value, published)) {
        return value;
      }
      // Without a year the weekday may tell which one, where the clause is wrong about it.
      Tense other = value.from().isBefore(published) ? Tense.FUTURE : Tense.PAST;
      TimexValue turned = date.in(setting.withOutlook(new Outlook(other, true)));
      return fits(turned) ? turned : value;
    }

    /** "A mass on Friday 13 September", two days off: no reader thinks of a year ago. */
    private static boolean isNews(TimexValue value, LocalDate published) {
      LocalDate from = value.from();
      return from != null && Math.abs(from.toEpochDay() - published.toEpochDay()) <= NEWS;
    }

    private boolean fits(TimexValue value) {
      LocalDate from = value.from();
      return from != null && from.getDayOfWeek() == day;
    }
  }

  /** A weekday of last week, this week or next week. */
  record OfWeek(DayOfWeek day, int away) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DATE;
    }

    @Override
    public TimexValue in(Setting setting) {
      LocalDate base = setting.published();
      return base == null
          ? new TimexValue.UnknownWeekday(day)
          : TimexValue.Period.day(Grain.WEEK.floor(base).plusWeeks(away).with(day));
    }
  }

  private final Reader dates;

  /**
   * @param dates reads the date that may follow
   */
  Weekdays(Reader dates) {
    this.dates = dates;
  }

  @Override
  public @Nullable Reading read(Words words, int at) {
    DayOfWeek day = Vocabulary.weekdayOrShort(words, at);
    if (day == null) {
      return null;
    }
    boolean full = Vocabulary.weekday(words, at) != null;
    int next = words.isMark(at + 1, '.') && !full ? at + 2 : at + 1;
    next = words.isMark(next, ',') ? next + 1 : next;
    Reading date = dates.read(words, next);
    if (date != null && isDayDate(date.meaning())) {
      return new Reading(date.end(), new Dated(day, date.meaning()));
    }
    Reading pair = full ? dayAndMonth(words, at + 1) : null;
    if (pair != null) {
      return new Reading(pair.end(), new Dated(day, pair.meaning()));
    }
    int away = weeksAway(words, words.is(at + 1, "of") ? at + 2 : at + 1);
    if (full && away != NO_WEEK) {
      return new Reading(words.is(at + 1, "of") ? at + 4 : at + 3, new OfWeek(day, away));
    }
    return full && !isName(words, at) ? new Reading(at + 1, new Weekday(day)) : null;
  }

  /** Day and month in figures and brackets, as the Indonesian press writes them: (22/1). */
  private static @Nullable Reading dayAndMonth(Words words, int at) {
    boolean pair =
        words.isMark(at, '(')
            && words.digits(at + 1) <= 2
            && words.number(at + 1) > 0
            && words.isMark(at + 2, '/')
            && words.digits(at + 3) <= 2
            && words.isMark(at + 4, ')');
    int month = pair ? words.number(at + 3) : 0;
    return 1 <= month && month <= 12
        ? new Reading(at + 5, new CalendarDates.MonthDay(0, month, words.number(at + 1)))
        : null;
  }

  private static int weeksAway(Words words, int at) {
    if (!words.is(at + 1, "week")) {
      return NO_WEEK;
    }
    return switch (words.lower(at)) {
      case "last" -> -1;
      case "this" -> 0;
      case "next" -> 1;
      default -> NO_WEEK;
    };
  }

  private static boolean isDayDate(Meaning meaning) {
    return meaning instanceof CalendarDates.MonthDay || meaning instanceof NumericDates.Ymd;
  }

  /** Sunday Times, Friday Night Lights, Bloody Sunday, Ruby Tuesday: part of a name. */
  private static boolean isName(Words words, int at) {
    return switch (words.lower(at + 1)) {
      case "times", "telegraph", "mirror", "mail", "express", "post", "herald", "tribune", "sun" ->
          words.isCapital(at + 1);
      default ->
          switch (words.lower(at - 1)) {
            case "bloody", "ruby", "palm", "cyber" -> words.isCapital(at - 1);
            default -> false;
          };
    };
  }
}
