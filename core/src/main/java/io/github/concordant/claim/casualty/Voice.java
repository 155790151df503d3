package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.casualty.Lexicon.Form;
import io.github.concordant.claim.casualty.Lexicon.Verb;
import io.github.concordant.claim.casualty.Party.Kind;
import io.github.concordant.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Tells the past of a verb from its participle where they look the same: "gunmen killed nine",
 * "nine killed in blast", "nine were killed".
 */
final class Voice {

  private static final ImmutableSet<String> DAYS =
      ImmutableSet.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private final Line line;
  private final Parties parties;
  private final Lexicon lexicon;

  Voice(Line line, Parties parties, Lexicon lexicon) {
    this.line = line;
    this.parties = parties;
    this.lexicon = lexicon;
  }

  /** Whether the verb at the index suffers: its patient stands to the left. */
  boolean isPassive(int at, int end) {
    Boolean helped = byHelpers(at);
    if (helped != null) {
      return helped;
    }
    if (followsActive(at)) {
      return false;
    }
    int next = end;
    while (Grammar.isAside(line.at(next)) && parties.from(next) == null) {
      next++;
    }
    if (line.is(next, "and") || line.is(next, "or")) {
      int verb = next + 1;
      while (Grammar.isAside(line.at(verb)) && parties.from(verb) == null) {
        verb++;
      }
      Verb following = lexicon.verb(line.at(verb).lower());
      if (following != null && following.form() == Form.PARTICIPLE && !following.subject()) {
        return isPassive(verb, verb + 1);
      }
    }
    Party object = parties.from(next);
    if (object == null && line.is(next, "dead")) {
      return !isWhom(next + 1);
    }
    return object == null || isSubjectOfNext(object);
  }

  /** "Two men shot dead the mayor", "shot dead Ana Ruiz": they did it, on Friday or whenever. */
  private boolean isWhom(int at) {
    Word word = line.at(at);
    Party object = parties.from(at);
    if (object != null) {
      return !isSubjectOfNext(object);
    }
    return word.tag() == Tag.DET || (word.tag() == Tag.PROPN && !DAYS.contains(word.lower()));
  }

  /** "Pulled out a gun and shot": joined to a verb that acts. */
  private boolean followsActive(int at) {
    int before = Grammar.isAside(line.at(at - 1)) ? at - 2 : at - 1;
    if (!line.is(before, "and")) {
      return false;
    }
    for (int i = before - 1; i >= 0 && !line.at(i).isStop(); i--) {
      Word word = line.at(i);
      if (Grammar.BE.contains(word.lower())
          || isParticiple(word)
          || lexicon.isState(word.lower())) {
        return false;
      }
      if (word.tag() == Tag.VERB) {
        return !Grammar.BE.contains(line.at(i - 1).lower()) && !word.lower().endsWith("ing");
      }
    }
    return false;
  }

  private boolean isParticiple(Word word) {
    Verb verb = lexicon.verb(word.lower());
    return verb != null && (verb.form() == Form.PARTICIPLE || verb.subject());
  }

  /** True after "were", false after "has", null when no helper tells. */
  private @Nullable Boolean byHelpers(int at) {
    int before = at - 1;
    while (before >= 0) {
      Word word = line.at(before);
      if (Grammar.BE.contains(word.lower())) {
        return true;
      }
      if (Grammar.HAVE.contains(word.lower()) || word.is("who")) {
        return false;
      }
      if (!Grammar.isAside(word) && !Grammar.NOT.contains(word.lower())) {
        return null;
      }
      before--;
    }
    return null;
  }

  /** "Seven killed, 37 others injured": the second number belongs to the second verb. */
  private boolean isSubjectOfNext(Party object) {
    int next = object.end();
    while (Grammar.isAside(line.at(next)) && parties.from(next) == null) {
      next++;
    }
    if (object.is(Kind.THINGS) && line.at(next).tag() == Tag.VERB) {
      return true;
    }
    Verb verb = lexicon.verb(line.at(next).lower());
    boolean participle = verb != null && (verb.form() == Form.PARTICIPLE || verb.subject());
    return participle
        || Grammar.BE.contains(line.at(next).lower())
        || (!lexicon.states(line.at(next).lower()).isEmpty()
            && !line.is(next, "in")
            && !line.is(next, "shot"));
  }
}
