package io.github.concordant.event;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.ClaimValue.Granularity;
import io.github.concordant.text.Tag;
import io.github.concordant.text.TimeExpression;
import io.github.concordant.text.TimeExpression.Modifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the days of one event word are of the event: its beginning, its end, both, or just days of
 * it. Both ends come from "from 4 to 6 May", from "begins on Monday and ends on Wednesday", or from
 * one end and a length: "a two-day visit that begins on Monday".
 */
final class ExtentReader {

  private static final ImmutableSet<String> BEGINNING =
      words(
          "begin begins began beginning begun start starts started starting open opens opened"
              + " commence commences commenced kick kicks kicked");

  private static final ImmutableSet<String> ENDING =
      words(
          "end ends ended ending conclude concludes concluded concluding finish finishes finished"
              + " complete completes completed wind winds wound wrap wraps wrapped expire expires"
              + " expired expiring lapse lapses lapsed");

  /** "Takes effect", "came into force". */
  private static final ImmutableSet<String> VALID = words("effect force");

  private static final ImmutableSet<String> BECOMING = words("take takes took taking taken into");

  private static final ImmutableSet<String> ARRIVING =
      words(
          "arrive arrives arrived arriving arrival land lands landed landing reach reaches reached"
              + " reaching");

  /** Behind these a visit is on already: "met him on Tuesday during a visit". */
  private static final ImmutableSet<String> AMID =
      words("during amid midway continue continues continued throughout was is are were");

  private static final ImmutableSet<String> PLANNED = words("is are be");

  /** Tokens that a verb or "during" may stand before its event word. */
  private static final int VERB_REACH = 6;

  private static ImmutableSet<String> words(String... lines) {
    return ImmutableSet.copyOf(Splitter.on(' ').split(String.join(" ", lines)));
  }

  private final SentenceFrame frame;
  private final Trigger trigger;
  private final List<Trigger> triggers;

  /**
   * @param triggers the event words of the sentence, in its order
   * @param trigger the one that is dated
   */
  ExtentReader(SentenceFrame frame, List<Trigger> triggers, Trigger trigger) {
    this.frame = frame;
    this.trigger = trigger;
    this.triggers = triggers;
  }

  /**
   * What the expressions that date the event word tell together.
   *
   * @param times in the order of the sentence
   */
  Dating read(List<TimeExpression> times) {
    for (TimeExpression time : times) {
      Days moved = time.modifiers().contains(Modifier.MOVED_TO) ? on(time) : null;
      if (moved != null) {
        return new Dating(moved, Extent.MOVED);
      }
    }
    Days days = DatedDays.of(frame, times);
    if (days == null || !trigger.type().lasting()) {
      return new Dating(days, Extent.SOME);
    }
    Days begins = null;
    Days ends = null;
    for (int i = 0; i < times.size(); i++) {
      Extent extent = extent(times, i);
      begins = extent == Extent.BEGINS && begins == null ? on(times.get(i)) : begins;
      ends = extent == Extent.ENDS ? on(times.get(i)) : ends;
    }
    return dating(days, begins, ends);
  }

  private Dating dating(Days days, @Nullable Days begins, @Nullable Days ends) {
    LocalDate first = begins == null || isVague(begins) ? null : begins.from();
    LocalDate last = ends == null || isVague(ends) ? null : ends.to();
    if (first != null && last != null && !last.isBefore(first)) {
      return spanning(first, last, Extent.SPANS);
    }
    Optional<Lasting> length = Lasting.of(frame, triggers, trigger);
    if (length.isPresent() && first != null && last == null) {
      return spanning(first, length.get().last(first), Extent.SPANS_FROM);
    }
    if (length.isPresent() && last != null && first == null) {
      return spanning(length.get().first(last), last, Extent.SPANS_TO);
    }
    if (begins != null) {
      return new Dating(begins, Extent.BEGINS);
    }
    return ends == null ? new Dating(days, Extent.SOME) : new Dating(ends, Extent.ENDS);
  }

  private static Dating spanning(LocalDate first, LocalDate last, Extent extent) {
    return new Dating(new Days(first, last, Granularity.RANGE), extent);
  }

  /** Not a day, nor a night from one to the next. */
  private static boolean isVague(Days days) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    return from == null || to == null || to.isAfter(from.plusDays(1));
  }

  /** The days of an expression without what its words open: "from Monday" is that Monday. */
  private static @Nullable Days on(TimeExpression time) {
    LocalDate from = time.from();
    LocalDate to = time.to();
    if (from == null || to == null) {
      return time.days().orElse(null);
    }
    return new Days(from, to, from.equals(to) ? Granularity.DAY : Granularity.RANGE);
  }

  private Extent extent(List<TimeExpression> times, int at) {
    TimeExpression time = times.get(at);
    boolean closes = at > 0 && isStretch(times.get(at - 1), time);
    if (closes || time.modifiers().contains(Modifier.UNTIL)) {
      return Extent.ENDS;
    }
    boolean opens = at + 1 < times.size() && isStretch(time, times.get(at + 1));
    if (opens || time.modifiers().contains(Modifier.FROM)) {
      return Extent.BEGINS;
    }
    return told(time).orElseGet(this::implied);
  }

  /** "From 4 to 6 May", "between 4 and 6 May", a visit "on Monday and Tuesday". */
  private boolean isStretch(TimeExpression first, TimeExpression second) {
    int between = frame.lastToken(first.span()) + 1;
    if (!DatedDays.joins(frame, first, second)) {
      return false;
    }
    boolean spans = frame.word(frame.firstToken(first.span()) - 1).equals("between");
    return !frame.word(between).equals("and") || spans || trigger.type() == EventType.VISIT;
  }

  /** What the verb of the time tells, the one nearest to it: "begins on Monday and ends on". */
  private Optional<Extent> told(TimeExpression time) {
    int from = frame.firstToken(time.span());
    boolean ahead = from < trigger.at();
    int nearest = ahead ? trigger.at() : from;
    int farthest = ahead ? frame.lastToken(time.span()) : trigger.at();
    for (int i = nearest - 1; i > farthest; i--) {
      Optional<Extent> extent = extent(i);
      if (extent.isPresent()) {
        return extent;
      }
    }
    return ahead ? Optional.empty() : governing();
  }

  /** "Wound up an official visit to Oslo on Monday". */
  private Optional<Extent> governing() {
    for (int i = trigger.at() - 1; i >= 0 && trigger.at() - i <= VERB_REACH; i--) {
      Optional<Extent> extent = extent(i);
      if (extent.isPresent()) {
        return extent;
      }
      if (frame.isBorder(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Extent> extent(int token) {
    String word = frame.word(token);
    if (ENDING.contains(word)) {
      return Optional.of(Extent.ENDS);
    }
    boolean valid = VALID.contains(word) && BECOMING.contains(frame.word(token - 1));
    return valid || BEGINNING.contains(word) ? Optional.of(Extent.BEGINS) : Optional.empty();
  }

  /** Who visits on Monday comes on Monday, unless the visit is on already. */
  private Extent implied() {
    boolean visit = trigger.type() == EventType.VISIT;
    boolean arrival = ARRIVING.contains(frame.word(trigger.at()));
    return visit && (arrival || !isAmid()) ? Extent.BEGINS : Extent.SOME;
  }

  private boolean isAmid() {
    if (!trigger.isNoun()) {
      // "Visiting Oslo on Tuesday, he said"; "is visiting Oslo on Sunday" tells a plan.
      boolean adverb = frame.tag(trigger.at() - 1).filter(tag -> tag == Tag.ADV).isPresent();
      boolean plan = PLANNED.contains(frame.word(trigger.at() - (adverb ? 2 : 1)));
      return frame.word(trigger.at()).endsWith("ing") && !plan;
    }
    for (int i = trigger.at() - 1; i >= 0 && trigger.at() - i <= VERB_REACH; i--) {
      boolean verb = frame.tag(i).filter(tag -> tag == Tag.VERB).isPresent();
      if (verb || frame.isBorder(i)) {
        return false;
      }
      if (AMID.contains(frame.word(i))) {
        return true;
      }
    }
    return false;
  }
}
