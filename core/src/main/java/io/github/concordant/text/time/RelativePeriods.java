package io.github.concordant.text.time;

import com.google.common.collect.ImmutableMap;
import io.github.concordant.text.TimeExpression;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Last week, next Friday, this January, the previous day, that night, this past spring. */
final class RelativePeriods implements Reader {

  /** Where a determiner points. */
  private enum Pointer {
    LAST(Shift.From.PUBLICATION, -1),
    THIS(Shift.From.PUBLICATION, 0),
    NEXT(Shift.From.PUBLICATION, 1),
    PREVIOUS(Shift.From.TOLD, -1),
    THAT(Shift.From.TOLD, 0),
    FOLLOWING(Shift.From.TOLD, 1);

    private final Shift.From from;
    private final int units;

    Pointer(Shift.From from, int units) {
      this.from = from;
      this.units = units;
    }
  }

  private static final CalendarDates DATES = new CalendarDates();

  private static final ImmutableMap<String, Pointer> POINTERS =
      ImmutableMap.<String, Pointer>builder()
          .put("last", Pointer.LAST)
          .put("past", Pointer.LAST)
          .put("this", Pointer.THIS)
          .put("current", Pointer.THIS)
          .put("next", Pointer.NEXT)
          .put("coming", Pointer.NEXT)
          .put("upcoming", Pointer.NEXT)
          .put("previous", Pointer.PREVIOUS)
          .put("preceding", Pointer.PREVIOUS)
          .put("same", Pointer.THAT)
          .put("that", Pointer.THAT)
          .put("following", Pointer.FOLLOWING)
          .buildOrThrow();

  /** A weekday with a word that says which. */
  record PointedWeekday(DayOfWeek day, Shift.From from, int units) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DATE;
    }

    @Override
    public TimexValue in(Setting setting) {
      LocalDate base = base(setting);
      if (base == null) {
        return new TimexValue.UnknownWeekday(day);
      }
      return TimexValue.Period.day(
          base.with(
              switch (units) {
                case -1 -> TemporalAdjusters.previous(day);
                case 1 -> TemporalAdjusters.next(day);
                default ->
                    setting.tense() == Tense.PAST
                        ? TemporalAdjusters.previousOrSame(day)
                        : TemporalAdjusters.nextOrSame(day);
              }));
    }

    private @Nullable LocalDate base(Setting setting) {
      if (from == Shift.From.PUBLICATION) {
        return setting.published();
      }
      TimexValue.Period told = setting.told();
      return told != null && told.grain() == Grain.DAY ? told.first() : setting.published();
    }
  }

  /** A month with a word that says which. */
  record PointedMonth(Month month, int units) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DATE;
    }

    @Override
    public TimexValue in(Setting setting) {
      LocalDate base = setting.published();
      if (base == null) {
        return new TimexValue.Incomplete(0, month.getValue(), 0);
      }
      int year = base.getYear();
      int now = base.getMonthValue();
      if (units < 0 && month.getValue() >= now) {
        year--;
      } else if (units > 0 && month.getValue() <= now) {
        year++;
      }
      return TimexValue.Period.month(year, month.getValue());
    }
  }

  /** A season, with or without a word that says which. */
  record PointedSeason(Season season, int units) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DATE;
    }

    @Override
    public TimexValue in(Setting setting) {
      LocalDate base = setting.published();
      if (base == null) {
        return new TimexValue.OfUnknownYear(season.code());
      }
      int year = base.getYear();
      if (units < 0) {
        return new TimexValue.SeasonOf(season, season.last(year).isBefore(base) ? year : year - 1);
      }
      if (units > 0) {
        return new TimexValue.SeasonOf(season, season.first(year).isAfter(base) ? year : year + 1);
      }
      boolean ofLastYear = season == Season.WINTER && base.getMonthValue() <= 6;
      return new TimexValue.SeasonOf(season, ofLastYear ? year - 1 : year);
    }
  }

  @Override
  public @Nullable Reading read(Words words, int at) {
    int place = words.is(at, "the") ? at + 1 : at;
    Pointer pointer = POINTERS.get(words.lower(place));
    if (pointer == null) {
      return null;
    }
    if (pointer == Pointer.NEXT && place > at && words.is(place, "next")) {
      pointer = Pointer.FOLLOWING;
    }
    int next = place + 1;
    boolean stacks =
        (pointer == Pointer.THIS && !words.is(next, "previous"))
            || (pointer == Pointer.THAT && words.is(next, "same"));
    Pointer second = stacks ? POINTERS.get(words.lower(next)) : null;
    if (second != null) {
      pointer = second;
      next++;
    }
    return pointed(words, next, pointer);
  }

  private static @Nullable Reading pointed(Words words, int at, Pointer pointer) {
    Grain unit = Vocabulary.unit(words.lower(at));
    if (unit != null && unit.compareTo(Grain.DECADE) >= 0 && pointer == Pointer.LAST) {
      String timex = unit == Grain.DECADE ? "P10Y" : unit == Grain.CENTURY ? "P100Y" : "P1000Y";
      return new Reading(at + 1, new Durations.Lasting(timex));
    }
    if (unit == Grain.WEEKEND && pointer == Pointer.THIS) {
      return new Reading(at + 1, new DefinitePeriods.TheWeekend());
    }
    if (unit != null && !unit.isClock()) {
      return new Reading(at + 1, new Shift(pointer.from, unit, pointer.units));
    }
    DayOfWeek day = Vocabulary.weekday(words, at);
    if (day != null) {
      int next = words.isMark(at + 1, ',') ? at + 2 : at + 1;
      Reading date = DATES.read(words, next);
      if (date != null && date.meaning() instanceof CalendarDates.MonthDay) {
        return new Reading(date.end(), new Weekdays.Dated(day, date.meaning()));
      }
      return new Reading(at + 1, new PointedWeekday(day, pointer.from, pointer.units));
    }
    Month month = Vocabulary.month(words, at);
    if (month != null) {
      int end = Vocabulary.afterMonth(words, at);
      boolean dayFollows = CalendarDates.endOfDay(words, end) > 0;
      return dayFollows ? null : new Reading(at + 1, new PointedMonth(month, pointer.units));
    }
    Season season = Vocabulary.season(words.lower(at));
    if (season != null) {
      return new Reading(at + 1, new PointedSeason(season, pointer.units));
    }
    DayPart part = Vocabulary.dayPart(words.lower(at));
    return part == null ? null : new Reading(at + 1, partOfPointed(pointer, part));
  }

  /**
   * "This morning" is today's, "last night" yesterday's, "the next morning" that of the next day.
   */
  private static Meaning partOfPointed(Pointer pointer, DayPart part) {
    return new DayWords.PartOfDay(new Shift(pointer.from, Grain.DAY, pointer.units), part);
  }
}
