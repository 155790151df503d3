package io.github.concordant.text.time;

import com.google.common.collect.ImmutableMap;
import io.github.concordant.text.TimeExpression;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A part of a period: early next year, late on Tuesday, the end of 2020, earlier this month. */
final class Edges implements Reader {

  /** Which part. */
  enum Edge {
    EARLY,
    MIDDLE,
    LATE,
    BEGINNING,
    END,
    /** What of the period lies before the day of publication. */
    EARLIER,
    /** What of the period lies after the day of publication. */
    LATER,
    SOMEWHERE
  }

  private static final ImmutableMap<String, Edge> ADJECTIVES =
      ImmutableMap.<String, Edge>builder()
          .put("early", Edge.EARLY)
          .put("mid", Edge.MIDDLE)
          .put("late", Edge.LATE)
          .put("earlier", Edge.EARLIER)
          .put("later", Edge.LATER)
          .put("sometime", Edge.SOMEWHERE)
          .buildOrThrow();

  private static final ImmutableMap<String, Edge> NOUNS =
      ImmutableMap.<String, Edge>builder()
          .put("beginning", Edge.BEGINNING)
          .put("start", Edge.BEGINNING)
          .put("middle", Edge.MIDDLE)
          .put("end", Edge.END)
          .put("close", Edge.END)
          .put("rest", Edge.LATER)
          .put("remainder", Edge.LATER)
          .buildOrThrow();

  /** A part of what another meaning tells. */
  record PartOfPeriod(Meaning whole, Edge edge) implements Meaning {
    @Override
    public TimeExpression.Type type() {
      return whole.type();
    }

    @Override
    public TimexValue in(Setting setting) {
      TimexValue value = whole.in(setting);
      LocalDate from = value.from();
      LocalDate to = value.to();
      return from == null || to == null || from.plusDays(1).compareTo(to) >= 0
          ? value
          : narrow(value, from, to, setting.published());
    }

    private TimexValue narrow(
        TimexValue value, LocalDate from, LocalDate to, @Nullable LocalDate published) {
      if (published != null && !published.isBefore(from) && !published.isAfter(to)) {
        if (edge == Edge.EARLIER) {
          return new TimexValue.Within(value, from, published);
        }
        if (edge == Edge.LATER) {
          return new TimexValue.Within(value, published, to);
        }
      }
      long days = to.toEpochDay() - from.toEpochDay();
      return switch (edge) {
        case EARLY -> new TimexValue.Within(value, from, from.plusDays(days / 2));
        case LATE -> new TimexValue.Within(value, from.plusDays(days / 2), to);
        case MIDDLE ->
            new TimexValue.Within(value, from.plusDays(days / 4), to.minusDays(days / 4));
        case BEGINNING -> new TimexValue.Within(value, from, from.plusDays(days / 3));
        case END -> new TimexValue.Within(value, to.minusDays(days / 3), to);
        case EARLIER, LATER -> value;
        case SOMEWHERE -> value;
      };
    }
  }

  private final Reader periods;

  /**
   * @param periods reads the period
   */
  Edges(Reader periods) {
    this.periods = periods;
  }

  @Override
  public @Nullable Reading read(Words words, int at) {
    int place = words.is(at, "the") ? at + 1 : at;
    Edge ordinal = ordinal(words, place);
    if (ordinal != null) {
      return part(words, place + 3, ordinal);
    }
    Edge noun = NOUNS.get(words.lower(place));
    if (noun != null) {
      return words.is(place + 1, "of") ? part(words, place + 2, noun) : null;
    }
    Edge adjective = ADJECTIVES.get(words.lower(place));
    if (adjective != null) {
      int next = words.skipHyphen(place + 1);
      boolean preposition = words.is(next, "on") || words.is(next, "in");
      return part(words, preposition ? next + 1 : next, adjective);
    }
    return endOfYear(words, place);
  }

  /** The first week of, the last days of. */
  private static @Nullable Edge ordinal(Words words, int at) {
    Grain unit = Vocabulary.unitOrUnits(words.lower(at + 1));
    boolean part =
        unit == Grain.DAY || unit == Grain.WEEK || unit == Grain.WEEKEND || unit == Grain.MONTH;
    if (!words.is(at + 2, "of") || !(part || words.is(at + 1, "half"))) {
      return null;
    }
    boolean half = words.is(at + 1, "half");
    return switch (words.lower(at)) {
      case "first" -> half ? Edge.EARLY : Edge.BEGINNING;
      case "last", "final" -> half ? Edge.LATE : Edge.END;
      case "second" -> half ? Edge.LATE : null;
      default -> null;
    };
  }

  private @Nullable Reading part(Words words, int at, Edge edge) {
    Reading whole = periods.read(words, at);
    boolean relative = edge == Edge.EARLIER || edge == Edge.LATER;
    if (whole != null && relative && Days.isDay(whole.meaning())) {
      return null;
    }
    if (whole == null) {
      whole = definite(words, at);
    }
    return whole == null ? null : new Reading(whole.end(), new PartOfPeriod(whole.meaning(), edge));
  }

  /** The month, the year, the day: the one that is told about. */
  private static @Nullable Reading definite(Words words, int at) {
    Grain unit = words.is(at, "the") ? Vocabulary.unit(words.lower(at + 1)) : null;
    return unit == null || unit.isClock() || unit == Grain.DAY
        ? null
        : new Reading(at + 2, new Shift(Shift.From.PUBLICATION, unit, 0));
  }

  /** Year-end, year end, year's end, month-end. */
  private static @Nullable Reading endOfYear(Words words, int at) {
    Grain unit = Vocabulary.unit(words.lower(at));
    if (unit != Grain.YEAR && unit != Grain.MONTH) {
      return null;
    }
    boolean owned = words.is(at + 2, "s") && words.touchesNext(at + 1);
    int end = owned ? at + 3 : words.skipHyphen(at + 1);
    return words.is(end, "end")
        ? new Reading(
            end + 1, new PartOfPeriod(new Shift(Shift.From.PUBLICATION, unit, 0), Edge.END))
        : null;
  }
}
