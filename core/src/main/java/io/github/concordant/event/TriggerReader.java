package io.github.concordant.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.event.EventLexicon.Entry;
import io.github.concordant.model.Span;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.Tag;
import io.github.concordant.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of a sentence that tell of an event. */
final class TriggerReader {

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

  private static final ImmutableSet<String> PASSIVE =
      ImmutableSet.of("was", "were", "been", "be", "being");

  private static final ImmutableSet<String> BACK = ImmutableSet.of("home", "back");

  private final SentenceFrame frame;
  private final EventLexicon lexicon;

  TriggerReader(SentenceFrame frame, EventLexicon lexicon) {
    this.frame = frame;
    this.lexicon = lexicon;
  }

  /** The event words, in the order of the sentence. */
  ImmutableList<Trigger> read() {
    List<Trigger> triggers = new ArrayList<>();
    for (int i = 0; i < frame.tokens().size(); i++) {
      Optional<Entry> entry = entry(i);
      if (entry.isEmpty() || insideName(i) || behindHyphen(i)) {
        continue;
      }
      if (!entry.get().leads().isEmpty() && !leadsToPlace(i, entry.get())) {
        continue;
      }
      if (entry.get().weak()
          && entry.get().type() == EventType.STRIKE
          && strikesBlindly(i, triggers)) {
        continue;
      }
      if (entry.get().type() == EventType.EXECUTION && isCarriedOut(i, triggers)) {
        continue;
      }
      EventType type = type(i, entry.get());
      if (type == EventType.WAR && !isToldAsWhole(i)) {
        continue;
      }
      Trigger last = triggers.isEmpty() ? null : triggers.get(triggers.size() - 1);
      if (last != null && last.at() == i - 1 && !entry.get().verb() && !last.entry().verb()) {
        // "a suicide bomb attack": one mention, of the more telling class.
        triggers.remove(triggers.size() - 1);
        type = type == EventType.ATTACK || type == EventType.ANY ? last.type() : type;
      }
      triggers.add(new Trigger(i, entry.get(), type, type.violent() && reciprocal(i)));
    }
    return ImmutableList.copyOf(triggers);
  }

  /** The entry of a word; one behind a person is a verb there: "the minister Jan Roe lands in". */
  private Optional<Entry> entry(int at) {
    Token token = frame.tokens().get(at);
    boolean behindPerson =
        frame.names().stream()
            .filter(name -> name.type() == NameMention.Type.PERSON)
            .anyMatch(name -> frame.lastToken(name.span()) == at - 1);
    boolean ahead = frame.tag(at + 1).filter(tag -> tag == Tag.ADP || tag == Tag.ADV).isPresent();
    return behindPerson && ahead && token.tag() == Tag.NOUN
        ? lexicon.findVerb(token).filter(entry -> entry.type() == EventType.VISIT)
        : lexicon.find(token);
  }

  /**
   * "Opened fire", "rebel fire" and "under fire" are shooting; a fire that burns is not. Who flies
   * home pays no visit.
   */
  private EventType type(int at, Entry entry) {
    if (entry.type() == EventType.VISIT && entry.verb() && BACK.contains(frame.word(at + 1))) {
      return EventType.RETURN;
    }
    boolean shots =
        SHOTS.contains(frame.word(at - 1))
            || frame.parties().stream().anyMatch(party -> party.last() == at - 1)
            || (frame.word(at + 1).equals("on") && !isTime(at + 2));
    boolean burns = entry.type() != EventType.FIRE || entry.verb();
    return burns || !shots ? entry.type() : EventType.SHOOTING;
  }

  private boolean isTime(int at) {
    return frame.times().stream().anyMatch(time -> frame.firstToken(time.span()) == at);
  }

  /** "The war has killed", "since the conflict began": not a war monitor, nor a deed of a war. */
  private boolean isToldAsWhole(int at) {
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

  /** "The strikes were executed": carried out, and nobody put to death. */
  private boolean isCarriedOut(int at, List<Trigger> before) {
    return !before.isEmpty()
        && before.get(before.size() - 1).isNoun()
        && PASSIVE.contains(frame.word(at - 1));
  }

  /** "The quake struck on Tuesday", "a storm that hit the coast": no strike, what it says of. */
  private boolean strikesBlindly(int at, List<Trigger> before) {
    Trigger last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (last == null || !last.isNoun() || !last.type().blind()) {
      return false;
    }
    for (int i = last.at() + 1; i < at; i++) {
      if (frame.tag(i).filter(tag -> tag == Tag.VERB).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /**
   * "Is coming to Islamabad", not "is coming to terms"; "a stop in Islamabad", not "a traffic stop
   * in Islamabad".
   */
  private boolean leadsToPlace(int at, Entry entry) {
    boolean compound =
        !entry.verb() && frame.tag(at - 1).filter(tag -> tag == Tag.NOUN).isPresent();
    // "A two-day stay" is one of two days, not a stay of some kind.
    boolean kind = compound && !frame.word(at - 2).equals("-");
    return !kind
        && entry.leads().contains(frame.word(at + 1))
        && frame.names().stream()
            .filter(SentenceFrame::isPlace)
            .mapToInt(name -> frame.firstToken(name.span()))
            .anyMatch(first -> first > at && first - at <= 4);
  }

  /** "far-reaching": the second half of a compound is no word of its own. */
  private boolean behindHyphen(int at) {
    return frame.word(at - 1).equals("-")
        && frame.tokens().get(at - 1).end() == frame.tokens().get(at).start();
  }

  private boolean insideName(int at) {
    Span token = frame.tokens().get(at).span();
    return frame.names().stream().anyMatch(name -> name.span().contains(token));
  }

  private boolean reciprocal(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 6) && !frame.isBorder(i); i--) {
      if (RECIPROCAL.contains(frame.word(i))) {
        return true;
      }
    }
    return false;
  }
}
