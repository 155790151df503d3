package io.github.concordant.claim.date;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.text.TimeExpression;
import io.github.concordant.text.TimeExpression.Grain;
import io.github.concordant.text.TimeExpression.Modifier;

/** Whether words put a time at the end of its day or at the beginning. */
final class DayHours {

  private static final int NOON = 12;

  private static final int EVENING = 18;

  private DayHours() {}

  /** The nuances of the hour that an expression tells, none for the middle of the day. */
  static ImmutableSet<Nuance> of(TimeExpression time) {
    if (time.grain() == Grain.DAY) {
      // "Late on Friday", "early on Saturday".
      boolean late = time.modifiers().contains(Modifier.LATE);
      boolean early = time.modifiers().contains(Modifier.EARLY);
      return late
          ? ImmutableSet.of(Nuance.EVENING)
          : early ? ImmutableSet.of(Nuance.MORNING) : ImmutableSet.of();
    }
    int at = time.value().indexOf('T');
    String hour = at < 0 ? "" : time.value().substring(at + 1);
    if (hour.startsWith("NI") || hour.startsWith("EV")) {
      return ImmutableSet.of(Nuance.EVENING);
    }
    return hour.startsWith("MO") ? ImmutableSet.of(Nuance.MORNING) : clock(hour);
  }

  private static ImmutableSet<Nuance> clock(String hour) {
    boolean digits =
        hour.length() >= 2
            && Character.isDigit(hour.charAt(0))
            && Character.isDigit(hour.charAt(1));
    if (!digits) {
      return ImmutableSet.of();
    }
    int of = Integer.parseInt(hour.substring(0, 2));
    return of >= EVENING
        ? ImmutableSet.of(Nuance.EVENING)
        : of < NOON ? ImmutableSet.of(Nuance.MORNING) : ImmutableSet.of();
  }
}
