package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.casualty.Lexicon.State;
import io.github.concordant.claim.casualty.Lexicon.Verb;
import io.github.concordant.claim.casualty.Party.Kind;
import io.github.concordant.claim.casualty.Predicate.Mood;
import io.github.concordant.claim.casualty.Predicate.Side;
import io.github.concordant.model.Slot;
import io.github.concordant.text.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the predicates of a sentence and tells on which side their patients stand. */
final class PredicateReader {

  private static final ImmutableSet<String> MEANT_TO = Grammar.MEANT_TO;

  private static final ImmutableSet<String> COMPOUND_HEADS =
      ImmutableSet.of("victim", "victims", "suspect", "suspects");

  private static final ImmutableSet<String> FATALLY =
      ImmutableSet.of("fatally", "mortally", "lethally");

  private static final ImmutableSet<String> FATAL =
      ImmutableSet.<String>builder().addAll(FATALLY).add("dead").build();

  private final Lexicon lexicon;
  private final PhrasePredicates phrases;
  private final Idioms idioms;

  PredicateReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.phrases = new PhrasePredicates();
    this.idioms = Idioms.load();
  }

  /** The predicates from left to right. */
  ImmutableList<Predicate> read(Line line, Parties parties) {
    ImmutableList.Builder<Predicate> found = ImmutableList.builder();
    int at = 0;
    while (at < line.size()) {
      Predicate predicate = predicateAt(line, parties, at);
      if (predicate == null) {
        at++;
      } else {
        found.add(predicate);
        at = Math.max(at + 1, predicate.end());
      }
    }
    return found.build();
  }

  private @Nullable Predicate predicateAt(Line line, Parties parties, int at) {
    Party inside = parties.at(at);
    if (inside != null && inside.first() < at && at < inside.end() - 1) {
      return null;
    }
    Predicate idiom = idioms.at(line, parties, at);
    if (idiom != null) {
      return withHelpers(line, idiom);
    }
    for (State state : lexicon.states(line.at(at).lower())) {
      if (state.words().isEmpty() && isVerbal(line, at)) {
        continue;
      }
      if (line.are(at + 1, state.words().toArray(String[]::new))) {
        return left(line, at, at + 1 + state.words().size(), state.slot());
      }
    }
    Predicate noun = NounPredicates.at(line, at);
    if (noun != null) {
      return noun;
    }
    Predicate phrase = phrases.at(line, at);
    if (phrase != null) {
      return withHelpers(line, phrase);
    }
    if (isFatalForSome(line, parties, at)) {
      return left(line, at, at + 1, Slot.KILLED);
    }
    Verb verb = lexicon.verb(line.at(at).lower());
    return verb == null || (inside != null && inside.first() < at)
        ? null
        : verb(line, parties, at, verb);
  }

  /** "Five people were shot, two of them fatally", "two fatally". */
  private static boolean isFatalForSome(Line line, Parties parties, int at) {
    Party some = line.isAny(at, FATALLY) ? parties.until(at) : null;
    return some != null && parties.areSomeOfThem(some) && !Grammar.isVerb(line.at(at + 1));
  }

  /** "Missing" with an object: "for missing a court date". */
  private static boolean isVerbal(Line line, int at) {
    Tag next = line.at(at + 1).tag();
    return line.is(at, "missing") && (next == Tag.DET || next == Tag.PRON);
  }

  private @Nullable Predicate verb(Line line, Parties parties, int at, Verb verb) {
    if (isNoun(line, parties, at)) {
      return null;
    }
    Slot slot = slot(line, at, verb);
    int end = verbEnd(line, at);
    if (verb.subject() || Reflexive.follows(line, end)) {
      return left(line, at, end, slot);
    }
    return switch (verb.form()) {
      case ING -> hasObject(line, parties, end) ? right(line, at, end, slot) : null;
      case BASE -> isGeneric(line, parties, at, end) ? null : right(line, at, end, slot);
      case THIRD, PAST -> right(line, at, end, slot);
      case PARTICIPLE ->
          new Voice(line, parties, lexicon).isPassive(at, end)
              ? left(line, at, end, slot)
              : right(line, at, end, slot);
    };
  }

  /** Whether a form that can be a noun is one here: "a wound", "the arrest", "the killing of". */
  private boolean isNoun(Line line, Parties parties, int at) {
    Word word = line.at(at);
    if ((line.is(at + 1, "of") && word.lower().endsWith("ing")) || isGunshot(line, at)) {
      return true;
    }
    if (!Grammar.NOUN_OR_VERB.contains(word.lower())) {
      return false;
    }
    boolean object = isObject(line, parties.from(at + 1), line.isHeadline());
    boolean helped = line.is(at - 1, "to") || Grammar.BE.contains(line.at(at - 1).lower());
    return (word.tag() != Tag.VERB && !object && !helped)
        || line.is(at - 1, "an")
        || line.is(at - 1, "a")
        || line.is(at - 1, "the");
  }

  /** "A shot was fired", "one shot": the bang, not who was hit. */
  private static boolean isGunshot(Line line, int at) {
    if (!line.is(at, "shot")) {
      return false;
    }
    boolean one = line.is(at - 1, "one") || line.is(at - 1, "a");
    return line.is(at + 1, "fired") || (one && line.at(at).tag() == Tag.NOUN);
  }

  /** "Go ahead and kill him", "they kill people": told of nobody, unless they are counted. */
  private static boolean isGeneric(Line line, Parties parties, int at, int end) {
    Party object = parties.from(end);
    boolean counted = object != null && (object.is(Kind.COUNTED) || object.is(Kind.ONE));
    boolean helped = line.is(at - 1, "to") || line.is(at - 1, "did") || line.is(at - 1, "not");
    return !line.isHeadline() && !counted && !helped;
  }

  /** Killed when "fatally", "dead", "to death" or "and killed" go with a weaker verb. */
  private Slot slot(Line line, int at, Verb verb) {
    if (!verb.slot().equals(Slot.INJURED)) {
      return verb.slot();
    }
    boolean fatal =
        isMurderSuicide(line)
            || line.isAny(at - 1, FATAL)
            || line.isAny(at + 1, FATAL)
            || line.are(at + 1, "to", "death")
            || (line.is(at + 1, "and") && isKilling(line, at + 2))
            || (line.is(at + 1, ",") && isKilling(line, at + 2) && line.isHeadline());
    return fatal ? Slot.KILLED : verb.slot();
  }

  /** Who is shot in a murder-suicide dies of it. */
  private static boolean isMurderSuicide(Line line) {
    for (int at = 0; at < line.size(); at++) {
      if (line.is(at, "murder-suicide") || line.are(at, "murder", "suicide")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a party is an object rather than the rest of a compound: "murder suspect". */
  private static boolean isObject(Line line, @Nullable Party party, boolean headline) {
    if (party == null) {
      return false;
    }
    boolean compound = COMPOUND_HEADS.contains(line.at(party.end() - 1).lower());
    boolean marked =
        party.is(Kind.COUNTED)
            || line.at(party.first()).tag() == Tag.DET
            || line.at(party.first()).tag() == Tag.PRON;
    return marked || (headline && !compound);
  }

  /** A form in "-ing" without those whom it happens to is a noun: "after the shooting". */
  private static boolean hasObject(Line line, Parties parties, int end) {
    int at = end;
    while (Grammar.isAside(line.at(at)) && parties.from(at) == null) {
      at++;
    }
    if (line.is(at, "and") || line.is(at, "or")) {
      return true;
    }
    Party party = parties.from(at);
    return party != null && !COMPOUND_HEADS.contains(line.at(party.first()).lower());
  }

  private boolean isKilling(Line line, int at) {
    int next = Grammar.isAside(line.at(at)) ? at + 1 : at;
    Verb verb = lexicon.verb(line.at(next).lower());
    return verb != null && verb.slot().equals(Slot.KILLED) && !verb.subject();
  }

  private int verbEnd(Line line, int at) {
    if (line.are(at + 1, "to", "death")) {
      return at + 3;
    }
    if (line.is(at + 1, "and") && isKilling(line, at + 2)) {
      return at + (Grammar.isAside(line.at(at + 2)) ? 4 : 3);
    }
    return line.is(at + 1, "dead") || line.is(at + 1, "down") ? at + 2 : at + 1;
  }

  private static Predicate right(Line line, int at, int end, Slot slot) {
    Predicate bare = new Predicate(at, at, end, slot, Side.RIGHT, Mood.FACT);
    return withHelpers(line, bare);
  }

  private static Predicate left(Line line, int at, int end, Slot slot) {
    Predicate bare = new Predicate(at, at, end, slot, Side.LEFT, Mood.FACT);
    return withHelpers(line, bare);
  }

  /** The predicate with its helping verbs, and the mood that they give it. */
  private static Predicate withHelpers(Line line, Predicate bare) {
    int first = bare.first();
    Mood mood = bare.mood();
    while (first > 0) {
      Word word = line.at(first - 1);
      String lower = word.lower();
      if (Grammar.NOT.contains(lower)) {
        mood = mood == Mood.IMAGINED ? mood : Mood.DENIED;
      } else if (Grammar.MAYBE.contains(lower) || (lower.equals("to") && isAim(line, first - 1))) {
        mood = Mood.IMAGINED;
      } else if (line.is(first, "to") && Grammar.MEANT_TO.contains(lower)) {
        mood = mood == Mood.IMAGINED ? Mood.FACT : mood;
      } else if (lower.equals("as") && Grammar.ASIDE.contains(line.at(first - 2).lower())) {
        first--;
      } else if (!Grammar.BE.contains(lower)
          && !Grammar.HAVE.contains(lower)
          && !Grammar.isAside(word)) {
        break;
      }
      first--;
    }
    return new Predicate(first, bare.core(), bare.end(), bare.slot(), bare.side(), mood);
  }

  /** "To" after anything but a verb that makes it happen: "forced thousands to flee". */
  private static boolean isAim(Line line, int to) {
    for (int before = to - 1; before >= Math.max(0, to - 6); before--) {
      if (MEANT_TO.contains(line.at(before).lower()) || line.are(before, "the", "only")) {
        return false;
      }
      if (before < to - 1 && Grammar.isVerb(line.at(before))) {
        return true;
      }
    }
    return true;
  }
}
