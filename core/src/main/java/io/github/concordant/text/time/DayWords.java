package io.github.concordant.text.time;

import io.github.concordant.text.TimeExpression;
import org.jspecify.annotations.Nullable;

/** The words that name a day by itself: today, yesterday, tomorrow, tonight, overnight. */
final class DayWords implements Reader {

  /** A part of a day that another meaning tells. */
  record PartOfDay(Meaning day, DayPart part) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.TIME;
    }

    @Override
    public TimexValue in(Setting setting) {
      TimexValue value = day.in(setting);
      boolean known = value instanceof TimexValue.Period period && period.grain() == Grain.DAY;
      return new TimexValue.PartOf(known ? value.from() : null, part);
    }
  }

  static Meaning day(int away) {
    return new Shift(Shift.From.PUBLICATION, Grain.DAY, away);
  }

  @Override
  public @Nullable Reading read(Words words, int at) {
    Meaning meaning =
        switch (words.lower(at)) {
          case "today" -> isName(words, at) ? null : day(0);
          case "yesterday" -> day(-1);
          case "tomorrow" -> day(1);
          case "tonight" -> new PartOfDay(day(0), DayPart.NIGHT);
          default -> null;
        };
    return meaning == null ? twoDaysAway(words, at) : new Reading(at + 1, meaning);
  }

  /** The day before yesterday, the day after tomorrow. */
  private static @Nullable Reading twoDaysAway(Words words, int at) {
    int day = words.is(at, "the") ? at + 1 : at;
    if (!words.is(day, "day")) {
      return null;
    }
    if (words.is(day + 1, "before") && words.is(day + 2, "yesterday")) {
      return new Reading(day + 3, day(-2));
    }
    boolean after = words.is(day + 1, "after") && words.is(day + 2, "tomorrow");
    return after ? new Reading(day + 3, day(2)) : null;
  }

  /** USA Today, Russia Today: a name; in copy all in capitals it is the day. */
  private static boolean isName(Words words, int at) {
    return words.isCapital(at)
        && !words.isUpper(at)
        && words.isCapital(at - 1)
        && words.sameSentence(at - 1, at);
  }
}
