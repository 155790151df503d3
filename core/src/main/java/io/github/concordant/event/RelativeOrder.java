package io.github.concordant.event;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.Span;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two events of one sentence dated by each other: "struck on Thursday, two days after similar
 * strikes" puts the other strikes on Tuesday.
 */
final class RelativeOrder {

  /** What lies between two events of one day. */
  private static final ImmutableSet<String> SHORT =
      ImmutableSet.of("hours", "hour", "minutes", "moments", "shortly", "soon", "just");

  private RelativeOrder() {}

  /** Whether an expression tells how far one event lies from another that follows it. */
  static boolean isOffset(TimeExpression time) {
    String text = Ascii.toLowerCase(time.text());
    return text.endsWith("after") || text.endsWith("before") || text.endsWith("earlier than");
  }

  /** The mentions, with the days that follow from the order told. */
  static ImmutableList<EventMention> date(
      SentenceFrame frame, ImmutableList<EventMention> mentions) {
    Optional<Offset> offset = offset(frame);
    if (offset.isEmpty()) {
      return mentions;
    }
    Days anchor = null;
    int other = -1;
    for (int i = 0; i < mentions.size(); i++) {
      EventMention mention = mentions.get(i);
      if (mention.trigger().end() <= offset.get().span().start() && mention.when() != null) {
        anchor = mention.when();
      } else if (mention.trigger().start() >= offset.get().span().end() && other < 0) {
        other = i;
      }
    }
    if (anchor == null && offset.get().days() == 0) {
      anchor = dayBefore(frame, offset.get().span());
    }
    if (anchor == null || other < 0 || mentions.get(other).when() != null) {
      return mentions;
    }
    List<EventMention> dated = new ArrayList<>(mentions);
    Days shifted = shift(anchor, offset.get().days());
    dated.set(other, withDays(mentions.get(other), shifted, offset.get().span()));
    return ImmutableList.copyOf(dated);
  }

  /** Days from the first event to the second. */
  private record Offset(Span span, int days) {}

  private static Optional<Offset> offset(SentenceFrame frame) {
    for (int i = 2; i < frame.tokens().size(); i++) {
      String unit = frame.word(i - 1);
      boolean after = frame.word(i).equals("after");
      boolean before = frame.word(i).equals("before");
      if ((after || before) && (unit.equals("days") || unit.equals("day"))) {
        Optional<Integer> count = count(frame, i - 2);
        if (count.isPresent()) {
          Span span = new Span(frame.tokens().get(i - 2).start(), frame.tokens().get(i).end());
          return Optional.of(new Offset(span, after ? -count.get() : count.get()));
        }
      }
      if ((after || before) && SHORT.contains(unit)) {
        Span span = new Span(frame.tokens().get(i - 1).start(), frame.tokens().get(i).end());
        return Optional.of(new Offset(span, 0));
      }
    }
    return Optional.empty();
  }

  /** The day told last before the span: "yesterday afternoon, hours after rockets fell". */
  private static @Nullable Days dayBefore(SentenceFrame frame, Span span) {
    Days day = null;
    for (TimeExpression time : frame.times()) {
      Days days = time.days().orElse(null);
      boolean whole = days != null && days.from() != null && days.from().equals(days.to());
      if (time.span().end() <= span.start() && whole) {
        day = days;
      }
    }
    return day;
  }

  private static Optional<Integer> count(SentenceFrame frame, int at) {
    if (frame.word(at).equals("a") || frame.word(at).equals("one")) {
      return Optional.of(1);
    }
    Span token = frame.tokens().get(at).span();
    return frame.numbers().stream()
        .filter(number -> number.span().overlaps(token) && isDays(number))
        .map(NumberMention::min)
        .map(Long::intValue)
        .findFirst();
  }

  /** A plain number that may count days. */
  private static boolean isDays(NumberMention number) {
    Long max = number.max();
    return max != null && max == number.min() && max <= 60;
  }

  private static Days shift(Days days, int by) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    return new Days(
        from == null ? null : from.plusDays(by),
        to == null ? null : to.plusDays(by),
        days.granularity());
  }

  private static EventMention withDays(EventMention mention, Days days, Span time) {
    return new EventMention(
        mention.field(),
        mention.sentence(),
        mention.trigger(),
        mention.type(),
        mention.weak(),
        mention.actors(),
        mention.patients(),
        mention.places(),
        mention.participants(),
        days,
        Extent.SOME,
        ImmutableList.of(time),
        mention.turn());
  }
}
