package io.github.concordant.text.time;

import io.github.concordant.text.TimeExpression;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The weekend, the week, the year, the summer: the one that the clause is about. */
final class DefinitePeriods implements Reader {

  /** The weekend before or after the day of publication, as the tense says. */
  record TheWeekend() implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DATE;
    }

    @Override
    public TimexValue in(Setting setting) {
      LocalDate base = setting.published();
      if (base == null) {
        return new TimexValue.Unknown(Grain.WEEKEND);
      }
      TimexValue.Period now = TimexValue.Period.around(Grain.WEEKEND, base);
      boolean begun = !base.isBefore(now.first());
      return begun || setting.tense() == Tense.FUTURE ? now : now.plus(-1);
    }
  }

  /** The week of a day: the week of March 6. */
  record WeekOf(Meaning day) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DATE;
    }

    @Override
    public TimexValue in(Setting setting) {
      LocalDate from = day.in(setting).from();
      return from == null
          ? new TimexValue.Unknown(Grain.WEEK)
          : TimexValue.Period.around(Grain.WEEK, from);
    }
  }

  private final Reader days;

  /**
   * @param days reads the day that tells the week
   */
  DefinitePeriods(Reader days) {
    this.days = days;
  }

  @Override
  public @Nullable Reading read(Words words, int at) {
    Season bare = Vocabulary.season(words.lower(at));
    if (bare != null) {
      return isBareSeason(words, at, bare) ? season(at + 1, bare) : null;
    }
    if (!words.is(at, "the")) {
      return null;
    }
    Reading season = theSeason(words, at);
    if (season != null) {
      return season;
    }
    return switch (words.lower(at + 1)) {
      case "weekend" -> new Reading(at + 2, new TheWeekend());
      case "week" -> week(words, at);
      case "year" -> year(words, at + 2);
      default -> null;
    };
  }

  private @Nullable Reading week(Words words, int at) {
    boolean of =
        words.is(at + 2, "of") || words.is(at + 2, "ending") || words.is(at + 2, "beginning");
    Reading day = of ? Days.read(days, words, at + 3) : null;
    if (day != null) {
      return new Reading(day.end(), new WeekOf(day.meaning()));
    }
    return isQualified(words, at + 2) ? null : period(at + 2, Grain.WEEK);
  }

  private static Reading period(int end, Grain grain) {
    return new Reading(end, new Shift(Shift.From.PUBLICATION, grain, 0));
  }

  /** "The year ended Jan. 31" is a length of time. */
  private static @Nullable Reading year(Words words, int at) {
    if (words.is(at, "ended") || words.is(at, "ending") || words.is(at, "to")) {
      return new Reading(at, new Durations.Lasting("P1Y"));
    }
    return isQualified(words, at) ? null : period(at, Grain.YEAR);
  }

  /** "The week that", "the year of": which one, the words after tell. */
  private static boolean isQualified(Words words, int at) {
    return switch (words.lower(at)) {
      case "of",
          "that",
          "when",
          "before",
          "after",
          "in",
          "ago",
          "earlier",
          "later",
          "end",
          "which" ->
          true;
      default -> words.isMark(at, '-') || (words.isNumber(at) && words.touchesNext(at));
    };
  }

  private static @Nullable Reading theSeason(Words words, int at) {
    int place = isEdge(words.lower(at + 1)) ? at + 2 : at + 1;
    Season season = Vocabulary.season(words.lower(place));
    if (season == null) {
      return null;
    }
    boolean of = words.is(place + 1, "of");
    int yearAt = of ? place + 2 : place + 1;
    int year = Years.any(words, yearAt);
    if (year != 0) {
      TimexValue value = new TimexValue.SeasonOf(season, year);
      return new Reading(Years.endOfAny(words, yearAt), new Years.Told(value));
    }
    boolean other = of || words.is(place, "fall") || words.is(place, "spring");
    return other ? null : season(place + 1, season);
  }

  private static boolean isEdge(String lower) {
    return lower.equals("early") || lower.equals("late") || lower.equals("mid");
  }

  private static Reading season(int end, Season season) {
    return new Reading(end, new RelativePeriods.PointedSeason(season, 0));
  }

  /** "In summer", "over the winter"; spring and fall are too often something else. */
  private static boolean isBareSeason(Words words, int at, Season season) {
    boolean plain = season == Season.SUMMER || season == Season.WINTER || words.is(at, "autumn");
    return switch (words.lower(at - 1)) {
      case "in", "by", "until", "since", "during" -> plain && !words.is(at + 1, "camp");
      default -> false;
    };
  }
}
