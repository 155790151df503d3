package io.github.concordant.event;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Span;
import io.github.concordant.text.Tag;
import io.github.concordant.text.TimeExpression;
import io.github.concordant.text.TimeExpression.Grain;
import io.github.concordant.text.TimeExpression.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which event word of a sentence each of its times dates: the nearest one that it reaches, unless
 * it dates the saying ("said on Monday") or what is done about the event ("condemned the raid on
 * Monday").
 */
final class Datings {

  /** What stands behind these words is told to lie at another time. */
  private static final ImmutableSet<String> PARTING =
      ImmutableSet.of("after", "before", "when", "since", "following");

  /**
   * Verbs whose day is that of their event noun: "Iran conducted an airstrike on Tuesday", "the
   * quake shook the island on Tuesday", "the visit will last from May 12 to 14".
   */
  private static final ImmutableSet<String> CARRYING =
      words(
          "launched conducted carried staged made paid took take takes held hold holds set due expected"
              + " scheduled came come comes goes undertaken happened happens occurred occurs go went",
          "postponed rescheduled deferred adjourned put pushed brought moved shifted delayed switched",
          "began begin begins start starts started open opens opened end ends ended conclude"
              + " concludes concluded last lasts lasted run runs ran break breaks broke erupted",
          "commence commences commenced kick kicks kicked finish finishes finished complete completes"
              + " completed wind winds wound wrap wraps wrapped expire expires expired lapse lapses"
              + " lapsed enter enters entered continue continues continued",
          "shook shaken jolted rattled rocked struck hit killed injured wounded left destroyed"
              + " damaged flattened devastated swept tore ripped raced");

  /** What is done about an event at another time than its own. */
  private static final ImmutableSet<String> REACTING =
      words(
          "condemn condemned condemning denounced deplored mourned marked commemorated remembered"
              + " recalled welcomed hailed praised criticised criticized discussed blamed claimed");

  /** Verbs of harm that stand beside another: "one was killed and six wounded when". */
  private static final ImmutableSet<String> HARMED =
      words("injured wounded hurt trapped burned sickened");

  /** Words that lead to the event in which somebody came to harm: "died when the bus crashed". */
  private static final ImmutableSet<String> HARMED_AS = ImmutableSet.of("when", "as", "after");

  /** Tokens, borders of clauses costing more, that a day may lie from the word that it dates. */
  private static final int VERB_REACH = 22;

  private static final int NOUN_REACH = 14;

  private static ImmutableSet<String> words(String... lines) {
    return ImmutableSet.copyOf(Splitter.on(' ').split(String.join(" ", lines)));
  }

  private final SentenceFrame frame;
  private final List<Trigger> triggers;
  private final Sayings sayings;

  /**
   * @param triggers the event words of the sentence, in its order
   */
  Datings(SentenceFrame frame, List<Trigger> triggers) {
    this.frame = frame;
    this.triggers = triggers;
    this.sayings = new Sayings(frame);
  }

  /** The times that date each of the event words, in the order of the sentence. */
  ImmutableListMultimap<Trigger, TimeExpression> read() {
    Map<TimeExpression, Trigger> byTime = new HashMap<>();
    ImmutableListMultimap.Builder<Trigger, TimeExpression> dated = ImmutableListMultimap.builder();
    TimeExpression before = null;
    for (TimeExpression time : frame.times()) {
      if (mayDate(time)) {
        Trigger trigger = before == null ? null : byTime.get(before);
        if (trigger == null || before == null || !DatedDays.joins(frame, before, time)) {
          trigger = dated(time);
        }
        if (trigger != null) {
          byTime.put(time, trigger);
          dated.put(trigger, time);
        }
      }
      before = time;
    }
    return dated.build();
  }

  private boolean mayDate(TimeExpression time) {
    // "Since October 7" tells how long a count has grown, not when one event was.
    boolean since = frame.word(frame.firstToken(time.span()) - 1).equals("since");
    return !since && time.days().isPresent() && !RelativeOrder.isOffset(time);
  }

  private @Nullable Trigger dated(TimeExpression time) {
    Trigger nearest = null;
    int least = Integer.MAX_VALUE;
    for (Trigger trigger : triggers) {
      int distance = frame.distance(trigger.at(), time.span());
      if (distance < least && reaches(trigger, time, distance)) {
        least = distance;
        nearest = trigger;
      }
    }
    // "A truce from Monday was announced": no saying opens or closes a stretch.
    boolean end = time.modifiers().contains(Modifier.FROM);
    if (!end && sayings.isDated(time.span(), least)) {
      return null;
    }
    return nearest == null ? harm(time) : nearest;
  }

  /** Whether a day can date an event word: in its clause, and for a noun with no verb between. */
  private boolean reaches(Trigger trigger, TimeExpression time, int distance) {
    boolean ahead = frame.lastToken(time.span()) < trigger.at();
    int behind = frame.lastToken(time.span()) + 1;
    boolean modifies = ahead && trigger.at() - behind <= 1 && !frame.word(behind).equals("for");
    boolean elsewhere = ahead ? !modifies && isOfVerb(time.span()) : isReactedTo(trigger);
    if (elsewhere) {
      return false;
    }
    boolean carried = false;
    for (int i : between(trigger, time.span())) {
      boolean carries = CARRYING.contains(frame.word(i));
      boolean verb = frame.tag(i).filter(tag -> tag == Tag.VERB).isPresent();
      boolean parted = !ahead && verb && trigger.isNoun() && !carries;
      if (parted || (PARTING.contains(frame.word(i)) && !narrows(i, time))) {
        return false;
      }
      carried |= carries;
    }
    if (!trigger.isNoun()) {
      return distance <= VERB_REACH;
    }
    boolean near = !ahead || carried || frame.firstToken(time.span()) <= 2 || distance <= 3;
    // "Until" costs as the border of a clause; behind "was put off" it is none.
    boolean moved = time.modifiers().contains(Modifier.MOVED_TO);
    return near && distance <= (moved ? VERB_REACH : NOUN_REACH);
  }

  private List<Integer> between(Trigger trigger, Span time) {
    boolean ahead = frame.lastToken(time) < trigger.at();
    int from = ahead ? frame.lastToken(time) : trigger.at();
    int to = ahead ? trigger.at() : frame.firstToken(time);
    List<Integer> tokens = new ArrayList<>();
    for (int i = from + 1; i < to; i++) {
      tokens.add(i);
    }
    return tokens;
  }

  /** "Shortly before 11 p.m. on Sunday" is a time of Sunday, told by its hour. */
  private boolean narrows(int word, TimeExpression time) {
    boolean hour = time.grain() == Grain.CLOCK || time.grain() == Grain.PART_OF_DAY;
    return hour && word == frame.firstToken(time.span()) - 1;
  }

  private boolean isOfVerb(Span time) {
    return ownedByVerb(time) || leadsToPurpose(time);
  }

  /** "Lands in Nairobi on Tuesday for talks" dates the landing. */
  private boolean leadsToPurpose(Span time) {
    int first = frame.firstToken(time);
    return frame.word(frame.lastToken(time) + 1).equals("for")
        && triggers.stream()
            .filter(trigger -> !trigger.isNoun() && trigger.at() < first)
            .anyMatch(trigger -> frame.distance(trigger.at(), time) <= NOUN_REACH);
  }

  /** "Was identified on Monday" dates the identifying, "was rocked on Monday by a blast" both. */
  private boolean ownedByVerb(Span time) {
    int verb = frame.firstToken(time) - 1;
    if (frame.tag(verb).filter(tag -> tag == Tag.ADP).isPresent()) {
      verb--;
    }
    int at = verb;
    // "Began on Monday to question the men arrested": the day is that of the questioning.
    String next = frame.word(frame.lastToken(time) + 1);
    return frame.tag(verb).filter(tag -> tag == Tag.VERB).isPresent()
        && triggers.stream().noneMatch(trigger -> trigger.at() == at)
        && !next.equals("by")
        && (next.equals("to") || !CARRYING.contains(frame.word(verb)));
  }

  /** "Condemned the raid on Monday", "claimed responsibility for the attack on Monday". */
  private boolean isReactedTo(Trigger trigger) {
    for (int i = trigger.at() - 1; trigger.isNoun() && i >= 0 && !frame.isBorder(i); i--) {
      if (REACTING.contains(frame.word(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the clause of the time has no event word: "at least nine died when flames raced through a
   * shop on Friday" tells when they died.
   */
  private @Nullable Trigger harm(TimeExpression time) {
    Trigger last = null;
    for (Trigger trigger : triggers) {
      if (trigger.at() < frame.firstToken(time.span())) {
        last = trigger;
      }
    }
    if (last == null || last.isNoun() || !last.entry().weak() || last.type() != EventType.ANY) {
      return null;
    }
    return leadsToHarm(between(last, time.span())) ? last : null;
  }

  /** Whether one clause, and no other verb before it, leads from the harm to the time. */
  private boolean leadsToHarm(List<Integer> between) {
    boolean led = false;
    for (int i : between) {
      boolean leads = HARMED_AS.contains(frame.word(i));
      boolean verb = frame.tag(i).filter(tag -> tag == Tag.VERB).isPresent();
      if ((led && (leads || frame.word(i).equals("who"))) || (!led && verb && !isHarm(i))) {
        return false;
      }
      led |= leads;
    }
    return led;
  }

  private boolean isHarm(int token) {
    return HARMED.contains(frame.word(token));
  }
}
