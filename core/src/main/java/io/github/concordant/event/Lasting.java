package io.github.concordant.event;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.Tag;
import io.github.concordant.text.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long an event lasts, as a duration tells it: "a three-day visit", "a 72-hour truce".
 *
 * @param count of the unit
 * @param unit of TIMEX3: {@code H}, {@code D}, {@code W}, {@code M} or {@code Y}
 */
record Lasting(int count, char unit) {

  private static final int DAY = 24;

  private static final int WEEK = 7;

  /** Words that a length stands behind: "for three days", "will last three days". */
  private static final ImmutableSet<String> OVER =
      ImmutableSet.of("for", "last", "lasts", "lasted", "lasting", "of");

  /** Tokens that a length may stand before its noun: "a three-day official state visit". */
  private static final int REACH = 4;

  private static final Pattern VALUE = Pattern.compile("P(?:T([0-9]{1,3})H|([0-9]{1,3})([DWMY]))");

  /**
   * How long the event of an event word lasts: its own length, or that of another word for it in
   * the sentence, "arrives on Monday for a two-day visit".
   */
  static Optional<Lasting> of(SentenceFrame frame, List<Trigger> triggers, Trigger trigger) {
    for (TimeExpression time : frame.times()) {
      Optional<Lasting> lasting = of(time);
      boolean own =
          triggers.stream()
              .filter(other -> other.type() == trigger.type())
              .anyMatch(other -> modifies(frame, time, other));
      if (lasting.isPresent() && (own || follows(frame, triggers, time, trigger))) {
        return lasting;
      }
    }
    return Optional.empty();
  }

  /** "A two-day state visit": only what describes the noun stands between. */
  private static boolean modifies(SentenceFrame frame, TimeExpression time, Trigger trigger) {
    int end = frame.lastToken(time.span()) + 1;
    if (!trigger.isNoun() || end > trigger.at() || trigger.at() - end > REACH) {
      return false;
    }
    for (int i = end; i < trigger.at(); i++) {
      if (frame.tag(i).filter(Lasting::describes).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean describes(Tag tag) {
    return tag == Tag.ADJ || tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.VERB;
  }

  /** "The truce will hold for three days": no other event word between. */
  private static boolean follows(
      SentenceFrame frame, List<Trigger> triggers, TimeExpression time, Trigger trigger) {
    int start = frame.firstToken(time.span());
    return trigger.at() < start
        && OVER.contains(frame.word(start - 1))
        && triggers.stream().noneMatch(t -> t.at() > trigger.at() && t.at() < start);
  }

  /** The length of a duration that counts whole days, weeks, months or years, or a day of hours. */
  private static Optional<Lasting> of(TimeExpression time) {
    Matcher value = VALUE.matcher(time.value());
    if (time.type() != TimeExpression.Type.DURATION || !value.matches()) {
      return Optional.empty();
    }
    String hours = value.group(1);
    Lasting lasting =
        hours == null
            ? new Lasting(Integer.parseInt(value.group(2)), value.group(3).charAt(0))
            : new Lasting(Integer.parseInt(hours), 'H');
    return Optional.of(lasting).filter(Lasting::isOfDays);
  }

  private boolean isOfDays() {
    return unit == 'H' ? count >= DAY : count > 0;
  }

  /** The last day of what begins on this one: the second of a two-day visit. */
  LocalDate last(LocalDate first) {
    return switch (unit) {
      // 72 hours from a Sunday morning are over on a Wednesday.
      case 'H' -> first.plusDays((count + DAY - 1) / DAY);
      case 'D' -> first.plusDays(count - 1L);
      case 'W' -> first.plusDays((long) WEEK * count - 1);
      case 'M' -> first.plusMonths(count).minusDays(1);
      default -> first.plusYears(count).minusDays(1);
    };
  }

  /** The first day of what ends on this one. */
  LocalDate first(LocalDate last) {
    return switch (unit) {
      case 'H' -> last.minusDays((count + DAY - 1) / DAY);
      case 'D' -> last.minusDays(count - 1L);
      case 'W' -> last.minusDays((long) WEEK * count - 1);
      case 'M' -> last.minusMonths(count).plusDays(1);
      default -> last.minusYears(count).plusDays(1);
    };
  }
}
