package io.github.concordant.event;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.ClaimValue.Granularity;
import io.github.concordant.text.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days of one event word, out of all the expressions that date it. */
final class DatedDays {

  /** Days that two expressions joined by "and" may lie apart to be one stretch. */
  private static final int JOINED = 3;

  private static final ImmutableSet<String> JOINING =
      ImmutableSet.of("and", "to", "until", "till", "through", "-", "\u2013", "\u2014");

  private DatedDays() {}

  /**
   * The stretch that a "from" opens and another day closes, or that two days joined by "and" span,
   * else the narrowest of the days; null where none is known.
   */
  static @Nullable Days of(SentenceFrame frame, List<TimeExpression> times) {
    for (TimeExpression first : times) {
      for (TimeExpression second : times) {
        Days stretch = stretch(frame, first, second);
        if (stretch != null) {
          return stretch;
        }
      }
    }
    return times.stream()
        .flatMap(time -> time.days().stream())
        .min(Intervals.NARROWEST)
        .orElse(null);
  }

  private static @Nullable Days stretch(
      SentenceFrame frame, TimeExpression first, TimeExpression second) {
    Days opening = first.days().orElse(null);
    Days closing = second.days().orElse(null);
    if (opening == null || closing == null) {
      return null;
    }
    LocalDate from = opening.from();
    LocalDate to = closing.to();
    if (from == null || to == null || to.isBefore(from)) {
      return null;
    }
    boolean opens = opening.to() == null;
    boolean spans = joined(frame, first, second) && !to.isAfter(from.plusDays(JOINED));
    return opens || spans ? new Days(from, to, Granularity.RANGE) : null;
  }

  /** Whether one word leads from the first to the second: "from 4 to 6 May", "4-6 May". */
  static boolean joins(SentenceFrame frame, TimeExpression first, TimeExpression second) {
    int between = frame.lastToken(first.span()) + 1;
    int next = frame.firstToken(second.span());
    return next == between + 1 && JOINING.contains(frame.word(between));
  }

  /** "On Saturday and Sunday", "late Saturday and early Sunday". */
  private static boolean joined(SentenceFrame frame, TimeExpression first, TimeExpression second) {
    int between = frame.lastToken(first.span()) + 1;
    int next = frame.firstToken(second.span());
    return frame.word(between).equals("and") && (next == between + 1 || next == between + 2);
  }
}
