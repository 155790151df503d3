package io.github.concordant.text.time;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** All families of expressions; at each place the longest expression wins. */
final class Grammar implements Reader {

  private final Reader longest;

  Grammar(NumericDates.Order order) {
    Reader numeric = new NumericDates(order);
    Reader dates = new FirstOf(new CalendarDates(), numeric);
    Reader weekdays = new Weekdays(dates);
    Reader relative = new RelativePeriods();
    Reader dayWords = new DayWords();
    Reader days = new FirstOf(weekdays, dates, relative, dayWords, new Holidays());
    Reader years = new Years();
    Reader quarters = new Quarters();
    Reader dayParts = new DayParts(days);
    Reader periods = new Longest(dayParts, weekdays, dates, relative, dayWords, years, quarters);
    this.longest =
        new Longest(
            new Holidays(),
            dayParts,
            new Offsets(days),
            weekdays,
            dates,
            relative,
            dayWords,
            years,
            quarters,
            new Edges(periods),
            new Clocks(days),
            new DefinitePeriods(days),
            new MonthlessDays(),
            new VagueTimes(),
            new Recurrences(),
            new Durations());
  }

  @Override
  public @Nullable Reading read(Words words, int at) {
    return canOpen(words, at) ? longest.read(words, at) : null;
  }

  /** Of the marks only the apostrophe of '98 begins an expression. */
  private static boolean canOpen(Words words, int at) {
    return words.isWord(at)
        || words.isNumber(at)
        || words.isMark(at, '\'')
        || words.isMark(at, '\u2019');
  }

  /** The longest of what several readers read; of two as long, the first. */
  private record Longest(ImmutableList<Reader> readers) implements Reader {
    Longest(Reader... readers) {
      this(ImmutableList.copyOf(readers));
    }

    @Override
    public @Nullable Reading read(Words words, int at) {
      Reading longest = null;
      for (Reader reader : readers) {
        Reading reading = reader.read(words, at);
        if (reading != null && (longest == null || reading.end() > longest.end())) {
          longest = reading;
        }
      }
      return longest;
    }
  }

  /** The first of several readers that reads anything. */
  private record FirstOf(ImmutableList<Reader> readers) implements Reader {
    FirstOf(Reader... readers) {
      this(ImmutableList.copyOf(readers));
    }

    @Override
    public @Nullable Reading read(Words words, int at) {
      for (Reader reader : readers) {
        Reading reading = reader.read(words, at);
        if (reading != null) {
          return reading;
        }
      }
      return null;
    }
  }
}
