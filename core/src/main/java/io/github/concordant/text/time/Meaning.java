package io.github.concordant.text.time;

import io.github.concordant.text.TimeExpression;

/** What the words of an expression say, before the day of publication and the tense are known. */
interface Meaning {

  /** The TIMEX3 type. */
  TimeExpression.Type type();

  /** Whether the time is told only to compare with: nothing later hangs on "a year earlier". */
  default boolean isComparison() {
    return false;
  }

  /** Whether its words say which day is meant: "at 3 a.m." leaves it to the text around. */
  default boolean namesDay() {
    return true;
  }

  /** What is meant in the setting. */
  TimexValue in(Setting setting);
}
