package io.github.concordant.text.time;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** All families of expressions; at each place the longest expression wins. */
final class Grammar implements Reader {

  private final ImmutableList<Reader> readers;

  Grammar(NumericDates.Order order) {
    Reader numeric = new NumericDates(order);
    Reader dates = new FirstOf(new CalendarDates(), numeric);
    Reader weekdays = new Weekdays(dates);
    Reader days = new FirstOf(weekdays, dates, new RelativePeriods(), new DayWords());
    this.readers =
        ImmutableList.of(
            new DayParts(days),
            new Offsets(days),
            weekdays,
            dates,
            new RelativePeriods(),
            new DayWords(),
            new Years());
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
