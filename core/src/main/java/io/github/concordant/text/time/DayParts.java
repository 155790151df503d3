package io.github.concordant.text.time;

import org.jspecify.annotations.Nullable;

/** A day with its part: Tuesday morning, the night of January 5, noon Saturday, overnight. */
final class DayParts implements Reader {

  private final Reader days;

  /**
   * @param days reads the day
   */
  DayParts(Reader days) {
    this.days = days;
  }

  @Override
  public @Nullable Reading read(Words words, int at) {
    Reading partFirst = partFirst(words, at);
    return partFirst == null ? dayFirst(words, at) : partFirst;
  }

  private @Nullable Reading dayFirst(Words words, int at) {
    Reading day = days.read(words, at);
    if (day == null) {
      return null;
    }
    int place = words.isMark(day.end(), ',') ? day.end() + 1 : day.end();
    DayPart part = Vocabulary.dayPart(words.lower(place));
    if (part == null || !Days.isDay(day.meaning())) {
      return null;
    }
    Reading dated = dated(words, place + 1, day.meaning(), part);
    return dated == null
        ? new Reading(place + 1, new DayWords.PartOfDay(day.meaning(), part))
        : dated;
  }

  /** Sunday morning, Oct. 30, 2016. */
  private @Nullable Reading dated(Words words, int at, Meaning day, DayPart part) {
    Reading date = words.isMark(at, ',') ? days.read(words, at + 1) : null;
    boolean fits =
        date != null
            && date.meaning() instanceof CalendarDates.MonthDay
            && day instanceof Weekdays.Weekday;
    if (!fits || date == null) {
      return null;
    }
    Meaning dated = new Weekdays.Dated(((Weekdays.Weekday) day).day(), date.meaning());
    return new Reading(date.end(), new DayWords.PartOfDay(dated, part));
  }

  private @Nullable Reading partFirst(Words words, int at) {
    int place = words.is(at, "the") ? at + 1 : at;
    DayPart part = Vocabulary.dayPart(words.lower(place));
    if (part == null) {
      return null;
    }
    int next = words.is(place + 1, "of") || words.is(place + 1, "on") ? place + 2 : place + 1;
    Reading day = days.read(words, next);
    return day != null && Days.isDay(day.meaning())
        ? new Reading(day.end(), new DayWords.PartOfDay(day.meaning(), part))
        : null;
  }
}
