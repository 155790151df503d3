package io.github.concordant.text.time;

import io.github.concordant.text.TimeExpression;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Follows the dates that a text tells, so that later expressions can hang on them. */
final class Narrative {

  /** For how many sentences a date lends its year to dates that leave theirs out. */
  private static final int FRESH = 2;

  private final @Nullable LocalDate published;
  private TimexValue.@Nullable Period told;
  private int toldIn;
  private TimexValue.@Nullable Period quarter;

  Narrative(@Nullable LocalDate published) {
    this.published = published;
  }

  /** What an expression means, and what it was counted from. */
  record Resolved(TimexValue value, TimeExpression.Anchor anchor) {}

  /**
   * What is meant at this place of the text.
   *
   * @param sentence the number of its sentence
   * @param saying whether it dates a saying: "they will meet on May 3, both said on Monday, and
   *     sign two days later" counts from May 3
   */
  Resolved resolve(Meaning meaning, Outlook outlook, int sentence, boolean saying) {
    boolean fresh = told != null && sentence - toldIn <= FRESH;
    Setting setting = new Setting(published, told, fresh, quarter, outlook);
    TimexValue value = meaning.in(setting);
    TimeExpression.Anchor anchor = anchor(meaning, value, setting);
    boolean aside = saying && told != null && toldIn == sentence;
    if (!meaning.isComparison() && !aside) {
      remember(value, outlook, sentence);
    }
    if (meaning instanceof Durations.Lasting lasting && lasting.isBookPeriod()) {
      quarter = null;
    }
    return new Resolved(value, anchor);
  }

  /** What the value would change without. */
  private static TimeExpression.Anchor anchor(Meaning meaning, TimexValue value, Setting setting) {
    if (value.from() == null) {
      return TimeExpression.Anchor.NONE;
    }
    if (!meaning.in(setting.withoutText()).equals(value)) {
      return TimeExpression.Anchor.TOLD;
    }
    if (meaning.in(setting.withoutPublication()).equals(value)) {
      return TimeExpression.Anchor.NONE;
    }
    return meaning.namesDay() ? TimeExpression.Anchor.PUBLICATION : TimeExpression.Anchor.ASSUMED;
  }

  private void remember(TimexValue value, Outlook outlook, int sentence) {
    if (value instanceof TimexValue.Period period) {
      told = period;
      toldIn = sentence;
      if (period.grain() == Grain.QUARTER && outlook.tense() != Tense.FUTURE) {
        quarter = period;
      }
    } else if (value instanceof TimexValue.NightAround night) {
      told = TimexValue.Period.day(night.day());
      toldIn = sentence;
    } else if (value.from() != null) {
      told = TimexValue.Period.day(value.from());
      toldIn = sentence;
    }
  }
}
