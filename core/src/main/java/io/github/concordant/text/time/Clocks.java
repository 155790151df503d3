package io.github.concordant.text.time;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.TimeExpression;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Times of the clock, with their day: 10 p.m. Wednesday, 5 p.m. EST, Nov. 6, 14:30 GMT, noon. */
final class Clocks implements Reader {

  private static final ImmutableSet<String> ZONES =
      Vocabulary.words("est edt cst cdt mst mdt pst pdt gmt utc bst cet cest ist et pt local");

  private static final ImmutableSet<String> BEFORE_PART =
      Vocabulary.words(
          "at by until till before after around about since from near past to and approximately shortly just");

  /** A time of a day, or of the day told before. */
  record TimeOfDay(@Nullable Meaning day, int hour, int minute) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.TIME;
    }

    @Override
    public boolean namesDay() {
      return day != null;
    }

    @Override
    public TimexValue in(Setting setting) {
      return new TimexValue.Clock(dayOf(day, setting), hour, minute);
    }
  }

  /** A part of the day told before. */
  record PartOfTold(DayPart part) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.TIME;
    }

    @Override
    public boolean namesDay() {
      return false;
    }

    @Override
    public TimexValue in(Setting setting) {
      return new TimexValue.PartOf(dayOf(null, setting), part);
    }
  }

  /** Overnight: the night before a morning's paper, or about the day told before. */
  record Overnight() implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.TIME;
    }

    @Override
    public TimexValue in(Setting setting) {
      LocalDate day = dayOf(null, setting);
      if (day == null) {
        return new TimexValue.PartOf(null, DayPart.NIGHT);
      }
      boolean ahead = setting.tense() == Tense.FUTURE;
      boolean told = !day.equals(setting.published());
      return new TimexValue.NightAround(
          day, ahead ? day : day.minusDays(1), ahead || told ? day.plusDays(1) : day);
    }
  }

  private static @Nullable LocalDate dayOf(@Nullable Meaning day, Setting setting) {
    if (day != null) {
      TimexValue value = day.in(setting);
      return value instanceof TimexValue.Period period && period.grain() == Grain.DAY
          ? period.first()
          : null;
    }
    TimexValue.Period told = setting.told();
    return told != null && told.grain() == Grain.DAY ? told.first() : setting.published();
  }

  private final Reader days;

  /**
   * @param days reads the day
   */
  Clocks(Reader days) {
    this.days = days;
  }

  @Override
  public @Nullable Reading read(Words words, int at) {
    Reading part = barePart(words, at);
    if (part != null) {
      return part;
    }
    Reading figures = figures(words, at);
    if (figures == null) {
      return null;
    }
    int place = skipZone(words, figures.end());
    return withDay(words, place, (TimeOfDay) figures.meaning());
  }

  private Reading withDay(Words words, int end, TimeOfDay time) {
    int place = words.isMark(end, ',') || words.is(end, "on") ? end + 1 : end;
    Reading day = Days.read(days, words, place);
    return day == null
        ? new Reading(end, time)
        : new Reading(day.end(), new TimeOfDay(day.meaning(), time.hour, time.minute));
  }

  /** 10 p.m., 10:35 a.m., 14:30, 0735 GMT, 4 in the morning, 8 o'clock. */
  private static @Nullable Reading figures(Words words, int at) {
    int hour = words.digits(at) <= 2 ? words.number(at) : -1;
    boolean joined = words.touchesPrevious(at) && !words.isMark(at - 1, '(');
    if (joined || hour > 24) {
      return null;
    }
    if (hour < 0) {
      return military(words, at);
    }
    boolean minutes =
        (words.isMark(at + 1, ':') || words.isMark(at + 1, '.'))
            && words.touchesNext(at)
            && words.touchesNext(at + 1)
            && words.digits(at + 2) == 2
            && words.number(at + 2) < 60;
    int end = minutes ? at + 3 : at + 1;
    int minute = minutes ? words.number(at + 2) : 0;
    Reading half = half(words, end, hour, minute);
    if (half != null) {
      return half;
    }
    boolean plain = minutes && words.isMark(at + 1, ':') && !words.isMark(end, ':');
    boolean zoned = minutes && isZone(words, end);
    return (plain && followsAt(words, at)) || zoned
        ? new Reading(end, new TimeOfDay(null, hour, minute))
        : null;
  }

  private static boolean followsAt(Words words, int at) {
    return BEFORE_PART.contains(words.lower(at - 1)) || words.isMark(at - 1, '(');
  }

  private static @Nullable Reading military(Words words, int at) {
    boolean zoned =
        words.digits(at) == 4
            && !words.isGrouped(at)
            && isZone(words, at + 1)
            && followsAt(words, at);
    int value = words.number(at);
    return zoned && value / 100 <= 24 && value % 100 < 60
        ? new Reading(at + 1, new TimeOfDay(null, value / 100, value % 100))
        : null;
  }

  /** The half of the day: a.m., pm, in the morning, o'clock. */
  private static @Nullable Reading half(Words words, int at, int hour, int minute) {
    String letter = words.lower(at);
    if (hour > 12) {
      return null;
    }
    boolean dotted = words.isMark(at + 1, '.') && words.is(at + 2, "m");
    if ((letter.equals("a") || letter.equals("p")) && dotted) {
      boolean inside = words.isMark(at + 3, '.') && words.sameSentence(at, at + 4);
      return time(inside ? at + 4 : at + 3, hour, minute, letter.equals("p"));
    }
    if (letter.equals("am") || letter.equals("pm")) {
      return time(at + 1, hour, minute, letter.equals("pm"));
    }
    boolean clock = letter.equals("o") && words.is(at + 2, "clock");
    int next = clock ? at + 3 : at;
    DayPart part =
        words.is(next, "in") && words.is(next + 1, "the")
            ? Vocabulary.dayPart(words.lower(next + 2))
            : words.is(next, "at") ? Vocabulary.dayPart(words.lower(next + 1)) : null;
    if (part != null && minute >= 0) {
      int end = words.is(next, "in") ? next + 3 : next + 2;
      boolean night = part == DayPart.NIGHT && hour % 12 < 6;
      return time(end, hour, minute, part != DayPart.MORNING && !night);
    }
    return clock ? new Reading(next, new TimeOfDay(null, hour, minute)) : null;
  }

  private static Reading time(int end, int hour, int minute, boolean afternoon) {
    int hour24 = hour % 12 + (afternoon ? 12 : 0);
    return new Reading(end, new TimeOfDay(null, hour24, minute));
  }

  private static boolean isZone(Words words, int at) {
    return ZONES.contains(words.lower(at))
        && (words.isUpper(at) || words.is(at, "local"))
        && (!words.is(at, "local") || words.is(at + 1, "time"));
  }

  private static int skipZone(Words words, int at) {
    return !isZone(words, at) ? at : words.is(at, "local") ? at + 2 : at + 1;
  }

  /** Noon, midnight, overnight, at dawn: of the day told before. */
  private static @Nullable Reading barePart(Words words, int at) {
    String lower = words.lower(at);
    if (lower.equals("overnight")) {
      return new Reading(at + 1, new Overnight());
    }
    int place = lower.equals("mid") ? words.skipHyphen(at + 1) : at;
    DayPart part = Vocabulary.dayPart(words.lower(place));
    boolean name = words.isCapital(at) && !words.opensSentence(at);
    if (part == null || name || (place == at && !isPoint(lower))) {
      return null;
    }
    boolean counts = place > at || BEFORE_PART.contains(words.lower(at - 1));
    return counts ? new Reading(place + 1, new PartOfTold(part)) : null;
  }

  private static boolean isPoint(String lower) {
    return !lower.equals("morning")
        && !lower.equals("afternoon")
        && !lower.equals("evening")
        && !lower.equals("night");
  }
}
