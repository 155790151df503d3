package io.github.concordant.text.time;

import org.jspecify.annotations.Nullable;

/** The second day of a list or range that leaves out the month: April 24 and 25, Jan. 28-30. */
final class Continuations {

  private Continuations() {}

  /** Where the second day stands when the reading ended before a joint; -1 where none does. */
  static int place(Words words, Reading before) {
    boolean joined = before.meaning() instanceof CalendarDates.MonthDay date && date.day() > 0;
    int at = before.end();
    if (!joined || !(CalendarDates.isJoint(words, at) || words.isMark(at, ','))) {
      return -1;
    }
    int day = at + 1;
    int end = CalendarDates.endOfDay(words, day);
    boolean bare = end > 0 && Vocabulary.month(words, end) == null && !countsSomething(words, end);
    return bare ? day : -1;
  }

  /** The second day, with the month and the year of the first. */
  static @Nullable Reading read(Words words, int at, Reading before) {
    int end = CalendarDates.endOfDay(words, at);
    if (end < 0 || !(before.meaning() instanceof CalendarDates.MonthDay first)) {
      return null;
    }
    int place = words.isMark(end, ',') ? end + 1 : end;
    int year = Years.any(words, place);
    int day = CalendarDates.dayAt(words, at);
    return year == 0
        ? new Reading(end, new CalendarDates.MonthDay(first.year(), first.month(), day))
        : new Reading(
            Years.endOfAny(words, place), new CalendarDates.MonthDay(year, first.month(), day));
  }

  /** "On April 24 and 25 people died": a count. */
  private static boolean countsSomething(Words words, int at) {
    String lower = words.lower(at);
    boolean preposition =
        lower.equals("in")
            || lower.equals("at")
            || lower.equals("and")
            || lower.equals("to")
            || lower.equals("on")
            || lower.equals("for")
            || lower.equals("by");
    return words.isWord(at) && words.sameSentence(at - 1, at) && !preposition;
  }
}
