package io.github.concordant.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.event.EventLexicon.Entry;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.ClaimValue.Granularity;
import io.github.concordant.model.Field;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Tag;
import io.github.concordant.text.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of an article that tell of an event, with their arguments and days, and joins
 * those that tell of one event.
 */
public final class EventReader {

  /** Words that make one mention speak of several events at once. */
  private static final ImmutableSet<String> RECIPROCAL =
      ImmutableSet.of(
          "exchange",
          "exchanges",
          "exchanged",
          "exchanging",
          "swap",
          "swapped",
          "swapping",
          "tit-for-tat",
          "mutual",
          "both",
          "between");

  /** What stands behind these words is told to lie at another time. */
  private static final ImmutableSet<String> PARTING =
      ImmutableSet.of("after", "before", "when", "since", "following");

  private static final ImmutableSet<String> SHOTS =
      ImmutableSet.of(
          "open",
          "opens",
          "opened",
          "opening",
          "under",
          "exchange",
          "exchanged",
          "return",
          "returned",
          "returning",
          "rebel",
          "militant",
          "enemy",
          "gun",
          "mortar",
          "artillery",
          "rocket",
          "sniper",
          "-");

  /** What tells that a war is spoken of as a whole, behind its word and before it. */
  private static final ImmutableSet<String> AS_WHOLE =
      ImmutableSet.of(
          "began", "started", "erupted", "broke", "has", "have", "entered", "since", "killed");

  private static final ImmutableSet<String> SPANNING =
      ImmutableSet.of("since", "year", "years", "month", "months", "throughout", "toll");

  /** Tokens, borders of clauses costing more, that a day may lie from the word that it dates. */
  private static final int VERB_REACH = 22;

  private static final int NOUN_REACH = 14;

  private final EventLexicon lexicon = EventLexicon.standard();

  /**
   * The events that an article tells of.
   *
   * @param identity who the names of persons stand for
   */
  public ArticleEvents read(AnnotatedArticle article, NameIdentity identity) {
    String source = article.article().id();
    UnaryOperator<String> canonical = name -> identity.canonical(source, name);
    Narrative narrative = new Narrative(source, article.reference());
    for (Field field : Field.values()) {
      AnnotatedText text = article.field(field);
      int end = 0;
      for (int i = 0; i < text.sentences().size(); i++) {
        Sentence sentence = text.sentences().get(i);
        SentenceFrame frame = new SentenceFrame(text, sentence);
        boolean opens = text.text().substring(end, sentence.span().start()).indexOf('\n') >= 0;
        narrative.tell(field, frame, opens, mentions(field, i, frame, canonical));
        end = sentence.span().end();
      }
    }
    return narrative.events();
  }

  private ImmutableList<EventMention> mentions(
      Field field, int sentence, SentenceFrame frame, UnaryOperator<String> canonical) {
    List<Trigger> triggers = triggers(frame);
    Map<Trigger, List<TimeExpression>> dated = dates(frame, triggers);
    ImmutableList.Builder<EventMention> mentions = ImmutableList.builder();
    for (Trigger trigger : triggers) {
      if (!trigger.reciprocal()) {
        List<TimeExpression> times = dated.getOrDefault(trigger, List.of());
        mentions.add(mention(field, sentence, frame, trigger, times, canonical));
      }
    }
    return RelativeOrder.date(frame, mentions.build());
  }

  private static EventMention mention(
      Field field,
      int sentence,
      SentenceFrame frame,
      Trigger trigger,
      List<TimeExpression> times,
      UnaryOperator<String> canonical) {
    ArgumentReader arguments = new ArgumentReader(frame, trigger.at(), trigger.entry().verb());
    // "killed" and "died" have victims beside them, not parties.
    boolean parties = trigger.type().hasParties();
    ImmutableSet<String> actors = parties ? arguments.actors() : ImmutableSet.of();
    return new EventMention(
        field,
        sentence,
        frame.tokens().get(trigger.at()).span(),
        trigger.type(),
        trigger.entry().weak(),
        actors,
        parties ? arguments.patients(actors) : ImmutableSet.of(),
        notOf(actors, arguments.places()),
        arguments.participants().stream().map(canonical).collect(ImmutableSet.toImmutableSet()),
        when(times),
        times.stream().map(TimeExpression::span).collect(ImmutableList.toImmutableList()));
  }

  /** Who strikes abroad strikes not at home: "Pakistan's strikes in Iran" are in Iran. */
  private static ImmutableSet<String> notOf(
      ImmutableSet<String> actors, ImmutableSet<String> places) {
    return places.stream()
        .filter(place -> Countries.around(place).filter(actors::contains).isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The stretch that a "from" opens and another day closes, else the narrowest of the days. */
  private static @Nullable Days when(List<TimeExpression> times) {
    List<Days> days = times.stream().map(TimeExpression::days).flatMap(Optional::stream).toList();
    for (Days opening : days) {
      for (Days closing : days) {
        LocalDate from = opening.from();
        LocalDate to = closing.to();
        boolean opens = from != null && opening.to() == null;
        if (opens && to != null && !to.isBefore(from)) {
          return new Days(from, to, Granularity.RANGE);
        }
      }
    }
    return days.stream().min(Intervals.NARROWEST).orElse(null);
  }

  /** An event word at a token. */
  private record Trigger(int at, Entry entry, EventType type, boolean reciprocal) {}

  private List<Trigger> triggers(SentenceFrame frame) {
    List<Trigger> triggers = new ArrayList<>();
    for (int i = 0; i < frame.tokens().size(); i++) {
      Optional<Entry> entry = lexicon.find(frame.tokens().get(i));
      if (entry.isEmpty() || insideName(frame, i) || behindHyphen(frame, i)) {
        continue;
      }
      if (entry.get().toPlace() && !goesToPlace(frame, i)) {
        continue;
      }
      EventType type = type(frame, i, entry.get());
      if (type == EventType.WAR && !isToldAsWhole(frame, i)) {
        continue;
      }
      Trigger last = triggers.isEmpty() ? null : triggers.get(triggers.size() - 1);
      if (last != null && last.at() == i - 1 && !entry.get().verb() && !last.entry().verb()) {
        // "a suicide bomb attack": one mention, of the more telling class.
        triggers.remove(triggers.size() - 1);
        type = type == EventType.ATTACK || type == EventType.ANY ? last.type() : type;
      }
      triggers.add(new Trigger(i, entry.get(), type, type.violent() && reciprocal(frame, i)));
    }
    return triggers;
  }

  /** "Opened fire", "rebel fire" and "under fire" are shooting; a fire that burns is not. */
  private static EventType type(SentenceFrame frame, int at, Entry entry) {
    boolean shots =
        SHOTS.contains(frame.word(at - 1))
            || frame.parties().stream().anyMatch(party -> party.last() == at - 1)
            || frame.word(at + 1).equals("on");
    boolean burns = entry.type() != EventType.FIRE || entry.verb();
    return burns || !shots ? entry.type() : EventType.SHOOTING;
  }

  /** "The war has killed", "since the conflict began": not a war monitor, nor a deed of a war. */
  private static boolean isToldAsWhole(SentenceFrame frame, int at) {
    if (frame.tag(at + 1).filter(tag -> tag == Tag.NOUN || tag == Tag.PROPN).isPresent()
        || frame.word(at + 1).equals("-")) {
      return false;
    }
    for (int i = at + 1; i <= at + 4; i++) {
      if (AS_WHOLE.contains(frame.word(i))) {
        return true;
      }
    }
    for (int i = at - 1; i >= at - 5; i--) {
      if (SPANNING.contains(frame.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Is coming to Islamabad", not "is coming to terms". */
  private static boolean goesToPlace(SentenceFrame frame, int at) {
    return frame.word(at + 1).equals("to")
        && frame.names().stream()
            .filter(name -> name.type() == NameMention.Type.PLACE)
            .mapToInt(name -> frame.firstToken(name.span()))
            .anyMatch(first -> first > at && first - at <= 4);
  }

  /** "far-reaching": the second half of a compound is no word of its own. */
  private static boolean behindHyphen(SentenceFrame frame, int at) {
    return frame.word(at - 1).equals("-")
        && frame.tokens().get(at - 1).end() == frame.tokens().get(at).start();
  }

  private static boolean insideName(SentenceFrame frame, int at) {
    Span token = frame.tokens().get(at).span();
    return frame.names().stream().anyMatch(name -> name.span().contains(token));
  }

  private static boolean reciprocal(SentenceFrame frame, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 6) && !frame.isBorder(i); i--) {
      if (RECIPROCAL.contains(frame.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Gives each day of the sentence to the nearest event word, or to the saying of it. */
  private static Map<Trigger, List<TimeExpression>> dates(
      SentenceFrame frame, List<Trigger> triggers) {
    Map<Trigger, List<TimeExpression>> dated = new HashMap<>();
    for (TimeExpression time : frame.times()) {
      // "Since October 7" tells how long a count has grown, not when one event was.
      boolean since = frame.word(frame.firstToken(time.span()) - 1).equals("since");
      if (since || time.days().isEmpty() || RelativeOrder.isOffset(time)) {
        continue;
      }
      Trigger nearest = null;
      int least = Integer.MAX_VALUE;
      for (Trigger trigger : triggers) {
        int distance = distance(frame, trigger.at(), time.span());
        if (distance < least && reaches(frame, trigger, time.span(), distance)) {
          least = distance;
          nearest = trigger;
        }
      }
      if (nearest != null && !datesSaying(frame, time.span(), least)) {
        dated.computeIfAbsent(nearest, t -> new ArrayList<>()).add(time);
      }
    }
    return dated;
  }

  /** Words that only carry an event noun: "Iran conducted an airstrike on Tuesday". */
  private static final ImmutableSet<String> CARRYING =
      ImmutableSet.of(
          "launched",
          "conducted",
          "carried",
          "staged",
          "made",
          "paid",
          "took",
          "held",
          "set",
          "due",
          "expected",
          "scheduled",
          "began",
          "ended",
          "came",
          "undertaken");

  /** Whether a day can date an event word: in its clause, and for a noun with no verb between. */
  private static boolean reaches(SentenceFrame frame, Trigger trigger, Span time, int distance) {
    int first = frame.firstToken(time);
    int last = frame.lastToken(time);
    boolean ahead = last < trigger.at();
    int from = ahead ? last : trigger.at();
    int to = ahead ? trigger.at() : first;
    boolean carried = false;
    for (int i = from + 1; i < to; i++) {
      boolean verb = frame.tag(i).filter(tag -> tag == Tag.VERB).isPresent();
      carried |= CARRYING.contains(frame.word(i));
      boolean parted =
          !ahead && verb && !trigger.entry().verb() && !CARRYING.contains(frame.word(i));
      if (parted || PARTING.contains(frame.word(i))) {
        return false;
      }
    }
    if (trigger.entry().verb()) {
      return distance <= VERB_REACH;
    }
    boolean near = !ahead || carried || first <= 2 || distance <= 3;
    return near && distance <= NOUN_REACH;
  }

  /** "said on Monday", "announced Monday": the day of the saying, not of what is said. */
  private static boolean datesSaying(SentenceFrame frame, Span time, int least) {
    for (int i = 0; i < frame.tokens().size(); i++) {
      if (frame.isSpeech(i) && distance(frame, i, time) <= Math.min(4, least)) {
        return true;
      }
    }
    return false;
  }

  private static int distance(SentenceFrame frame, int at, Span span) {
    int first = frame.firstToken(span);
    int last = frame.lastToken(span);
    return first > at ? frame.distance(at, first) : frame.distance(last, at);
  }
}
