package io.github.concordant.text.time;

import io.github.concordant.text.TimeExpression;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Three days ago, a year earlier, two weeks later, two days after January 5. */
final class Offsets implements Reader {

  /** More units than this lie beyond what any news tells. */
  private static final int MOST_UNITS = 1_000_000;

  /** So many units from a time that the words tell. */
  record FromDate(Meaning date, Grain grain, int units) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DATE;
    }

    @Override
    public TimexValue in(Setting setting) {
      LocalDate base = date.in(setting).from();
      return base == null ? new TimexValue.Unknown(grain) : Shift.away(base, grain, units);
    }
  }

  /** An unclear number of units away: months ago, several years later. */
  record Away(boolean past) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DATE;
    }

    @Override
    public TimexValue in(Setting setting) {
      return past ? TimexValue.Vague.PAST_REF : TimexValue.Vague.FUTURE_REF;
    }
  }

  /**
   * The same time a year away: the same quarter where a business report is about one, else that
   * year.
   */
  record YearBefore(boolean ago) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DATE;
    }

    @Override
    public boolean isComparison() {
      return true;
    }

    @Override
    public TimexValue in(Setting setting) {
      if (setting.quarter() != null) {
        return new TimexValue.Period(Grain.QUARTER, setting.quarter().first().minusYears(1));
      }
      TimexValue.Period told = setting.told();
      LocalDate base = ago || told == null ? setting.published() : told.first();
      return base == null
          ? new TimexValue.Unknown(Grain.YEAR)
          : TimexValue.Period.year(base.getYear() - 1);
    }
  }

  private final Reader dates;

  /**
   * @param dates reads the date that units may be counted from
   */
  Offsets(Reader dates) {
    this.dates = dates;
  }

  @Override
  public @Nullable Reading read(Words words, int at) {
    int start = Durations.afterBound(words, at);
    Reading reading = counted(words, start);
    return reading == null && start > at ? counted(words, at) : reading;
  }

  private @Nullable Reading counted(Words words, int at) {
    boolean one = words.is(at, "a") || words.is(at, "an");
    Numerals.Numeral number = Numerals.cardinal(words, at);
    if (number == null && words.is(at, "the")) {
      one = true;
    }
    if (number == null && !one) {
      return null;
    }
    int unitAt = words.skipHyphen(number == null ? at + 1 : number.end());
    Grain unit = Vocabulary.unitOrUnits(words.lower(unitAt));
    if (unit == null) {
      return null;
    }
    return offset(words, unitAt + 1, unit, number == null ? 1 : number.value());
  }

  private @Nullable Reading offset(Words words, int at, Grain unit, int count) {
    if (count > MOST_UNITS) {
      return null;
    }
    String word = words.lower(at);
    boolean from = word.equals("from") && (words.is(at + 1, "now") || words.is(at + 1, "today"));
    if (word.equals("ago") || (word.equals("back") && !words.is(at + 1, "in"))) {
      return count == 1 && unit == Grain.YEAR
          ? new Reading(at + 1, new YearBefore(true))
          : shift(at + 1, Shift.From.PUBLICATION, unit, count, -1);
    }
    if (word.equals("hence") || from) {
      return shift(from ? at + 2 : at + 1, Shift.From.PUBLICATION, unit, count, 1);
    }
    if (word.equals("earlier") || word.equals("previously") || word.equals("beforehand")) {
      return count == 1 && unit == Grain.YEAR
          ? new Reading(at + 1, new YearBefore(false))
          : shift(at + 1, Shift.From.TOLD, unit, count, -1);
    }
    if (word.equals("later") || word.equals("afterwards") || word.equals("afterward")) {
      return shift(at + 1, Shift.From.TOLD, unit, count, 1);
    }
    Reading fromDate = fromDate(words, at, unit, count);
    return fromDate == null ? fromTold(words, at, unit, count) : fromDate;
  }

  /** "The day before", "the week after", where the clause ends: of the date told before. */
  private static @Nullable Reading fromTold(Words words, int at, Grain unit, int count) {
    boolean after = words.is(at, "after");
    boolean definite = words.is(at - 2, "the") && count == 1 && !unit.isClock();
    boolean ends =
        words.isMark(at + 1, '.') || words.isMark(at + 1, ',') || words.isMark(at + 1, ';');
    return definite && ends && (after || words.is(at, "before"))
        ? new Reading(at + 1, new Shift(Shift.From.TOLD, unit, after ? 1 : -1))
        : null;
  }

  private static @Nullable Reading shift(
      int end, Shift.From from, Grain unit, int count, int direction) {
    if (unit == Grain.DECADE || unit == Grain.CENTURY) {
      int years = unit == Grain.DECADE ? 10 : 100;
      return shift(end, from, Grain.YEAR, count * years, direction);
    }
    if (count >= 0) {
      return new Reading(end, new Shift(from, unit, direction * count));
    }
    // "A few days later" tells a length; only "ago" tells that it is over.
    return from == Shift.From.PUBLICATION ? new Reading(end, new Away(direction < 0)) : null;
  }

  private @Nullable Reading fromDate(Words words, int at, Grain unit, int count) {
    boolean after = words.is(at, "after") || words.is(at, "following");
    if (count < 0 || unit.isClock() || (!after && !words.is(at, "before"))) {
      return null;
    }
    Reading date = Days.read(dates, words, at + 1);
    return date == null
        ? null
        : new Reading(date.end(), new FromDate(date.meaning(), unit, after ? count : -count));
  }
}
