package io.github.concordant.text.time;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.TimeExpression;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days of a month that goes without saying: on the 16th. */
final class MonthlessDays implements Reader {

  private static final ImmutableSet<String> BEFORE =
      Vocabulary.words("on by until till since from before after to and");

  /** A day of the month of publication, or of the one beside it. */
  record DayOfMonth(int day) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return TimeExpression.Type.DATE;
    }

    @Override
    public TimexValue in(Setting setting) {
      LocalDate base = setting.published();
      if (base == null) {
        return new TimexValue.Incomplete(0, 0, day);
      }
      return TimexValue.Period.day(
          Directions.between(base, dayFrom(base, -1), dayFrom(base, 1), setting));
    }

    /** The first such day from the base on, or the last up to it. */
    private LocalDate dayFrom(LocalDate base, int step) {
      LocalDate month = base.withDayOfMonth(1);
      while (true) {
        if (day <= month.lengthOfMonth()) {
          LocalDate found = month.withDayOfMonth(day);
          boolean reached = step < 0 ? !found.isAfter(base) : !found.isBefore(base);
          if (reached) {
            return found;
          }
        }
        month = month.plusMonths(step);
      }
    }
  }

  @Override
  public @Nullable Reading read(Words words, int at) {
    boolean definite = words.is(at, "the") && BEFORE.contains(words.lower(at - 1));
    int end = definite && words.isNumber(at + 1) ? CalendarDates.endOfDay(words, at + 1) : -1;
    boolean ordinal = end == at + 3;
    if (!ordinal || nounFollows(words, end)) {
      return null;
    }
    int day = CalendarDates.dayAt(words, at + 1);
    return 1 <= day && day <= 31 ? new Reading(end, new DayOfMonth(day)) : null;
  }

  private static boolean nounFollows(Words words, int at) {
    boolean joined = words.isMark(at, '-') || words.isNumber(at);
    return joined
        || (words.isWord(at)
            && words.sameSentence(at - 1, at)
            && !Vocabulary.isFunctionWord(words.lower(at)));
  }
}
