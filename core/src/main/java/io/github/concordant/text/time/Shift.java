package io.github.concordant.text.time;

import io.github.concordant.text.TimeExpression;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period so many units away from another time: last week, three days later, a year ago.
 *
 * @param from the time that the units are counted from
 * @param units how many, negative for earlier, 0 for the period around
 */
record Shift(From from, Grain grain, int units) implements Meaning {

  /** What the units are counted from. */
  enum From {
    PUBLICATION,
    /** The date told before. */
    TOLD
  }

  @Override
  public TimeExpression.Type type() {
    return grain.isClock() ? TimeExpression.Type.TIME : TimeExpression.Type.DATE;
  }

  @Override
  public TimexValue in(Setting setting) {
    LocalDate base = base(setting);
    return base == null ? new TimexValue.Unknown(grain) : away(base, grain, units);
  }

  /** The period so many units from the day; a vague reference beyond the years 1 to 9999. */
  static TimexValue away(LocalDate base, Grain grain, int units) {
    LocalDate day = grain.plus(base, units);
    if (day.getYear() < 1) {
      return TimexValue.Vague.PAST_REF;
    }
    return day.getYear() > 9999
        ? TimexValue.Vague.FUTURE_REF
        : TimexValue.Period.around(grain, day);
  }

  private @Nullable LocalDate base(Setting setting) {
    if (from == From.PUBLICATION) {
      return setting.published();
    }
    TimexValue.Period told = setting.told();
    if (told != null) {
      // "three days later" cannot hang on a month, nor "the previous day" on a year.
      return told.grain().compareTo(grain) <= 0 ? told.first() : null;
    }
    return grain.compareTo(Grain.MONTH) >= 0 ? setting.published() : null;
  }
}
