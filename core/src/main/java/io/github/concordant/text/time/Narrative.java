package io.github.concordant.text.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Follows the dates that a text tells, so that later expressions can hang on them. */
final class Narrative {

  private final @Nullable LocalDate published;
  private TimexValue.@Nullable Period told;
  private TimexValue.@Nullable Period quarter;

  Narrative(@Nullable LocalDate published) {
    this.published = published;
  }

  /** What is meant at this place of the text. */
  TimexValue resolve(Meaning meaning, Tense tense) {
    TimexValue value = meaning.in(new Setting(published, told, quarter, tense));
    remember(value);
    return value;
  }

  private void remember(TimexValue value) {
    if (value instanceof TimexValue.Period period) {
      told = period;
      if (period.grain() == Grain.QUARTER) {
        quarter = period;
      }
    } else if (value.from() != null) {
      told = TimexValue.Period.day(value.from());
    }
  }
}
