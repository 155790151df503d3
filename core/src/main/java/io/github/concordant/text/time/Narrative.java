package io.github.concordant.text.time;

import io.github.concordant.text.TimeExpression;
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

  /** What an expression means, and what it was counted from. */
  record Resolved(TimexValue value, TimeExpression.Anchor anchor) {}

  /** What is meant at this place of the text. */
  Resolved resolve(Meaning meaning, Outlook outlook) {
    TimexValue value = meaning.in(new Setting(published, told, quarter, outlook));
    TimeExpression.Anchor anchor = anchor(meaning, value, outlook);
    if (!meaning.isComparison()) {
      remember(value, outlook);
    }
    if (meaning instanceof Durations.Lasting lasting && lasting.isBookPeriod()) {
      quarter = null;
    }
    return new Resolved(value, anchor);
  }

  /** What the value would change without. */
  private TimeExpression.Anchor anchor(Meaning meaning, TimexValue value, Outlook outlook) {
    if (value.from() == null) {
      return TimeExpression.Anchor.NONE;
    }
    boolean hangsOnText =
        (told != null || quarter != null)
            && !meaning.in(new Setting(published, null, null, outlook)).equals(value);
    if (hangsOnText) {
      return TimeExpression.Anchor.TOLD;
    }
    boolean hangsOnDay =
        published != null && !meaning.in(new Setting(null, told, quarter, outlook)).equals(value);
    return hangsOnDay ? TimeExpression.Anchor.PUBLICATION : TimeExpression.Anchor.NONE;
  }

  private void remember(TimexValue value, Outlook outlook) {
    if (value instanceof TimexValue.Period period) {
      told = period;
      if (period.grain() == Grain.QUARTER && outlook.tense() != Tense.FUTURE) {
        quarter = period;
      }
    } else if (value.from() != null) {
      told = TimexValue.Period.day(value.from());
    }
  }
}
