package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableList;
import io.github.concordant.claim.casualty.Party.Kind;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.text.NumberMention;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The parties of one sentence, by the words that they cover. */
final class Parties {

  /** Words between somebody and the verb that tell an age and a home. */
  private static final int LONGEST_ASIDE = 10;

  private final Line line;
  private final ImmutableList<Party> parties;
  private final int[] byWord;

  Parties(Line line, ImmutableList<Party> parties) {
    int words = line.size();
    this.line = line;
    this.parties = parties;
    this.byWord = new int[words + 1];
    Arrays.fill(byWord, -1);
    for (int i = 0; i < parties.size(); i++) {
      for (int w = parties.get(i).first(); w < parties.get(i).end(); w++) {
        byWord[w] = i;
      }
    }
  }

  /** The party that covers the word, or null. */
  @Nullable Party at(int word) {
    return 0 <= word && word < byWord.length && byWord[word] >= 0
        ? parties.get(byWord[word])
        : null;
  }

  /** The party that begins at the word, or null. */
  @Nullable Party from(int word) {
    Party party = at(word);
    return party != null && party.first() == word ? party : null;
  }

  /** The party that ends just before the word, or null. */
  @Nullable Party until(int word) {
    Party party = at(word - 1);
    return party != null && party.end() == word ? party : null;
  }

  /** How many other parties with a number begin between the two words. */
  long countedBetween(int first, int end, Party party, Predicate predicate) {
    return parties.stream()
        .filter(other -> first <= other.first() && other.first() < end)
        .filter(other -> other.first() >= party.end() || other.end() <= party.first())
        .filter(other -> other.first() < predicate.first() || other.first() >= predicate.end())
        .filter(other -> other.is(Kind.COUNTED) || other.is(Kind.ONE))
        .count();
  }

  /** Of "ten of the 24 who were hurt" those 24, when the verb is the relative clause's own. */
  Party inner(Party party, int verb) {
    for (int at = party.end() - 1; at > party.first() + 1 && isRelative(party, verb); at--) {
      NumberMention number = line.at(at).number();
      if (number != null && line.at(at).isCount()) {
        Count whole = new Count(number.min(), number.max());
        int after = at + 1;
        String scope = after < party.end() ? line.span(after, party.end()).in(line.text()) : null;
        return new Party(at, party.end(), Kind.COUNTED, whole, scope);
      }
    }
    return party;
  }

  /**
   * Whether the verb belongs to a relative clause that follows the party, full or reduced: "the 24
   * who died", "two of the three killed were children".
   */
  boolean isRelative(Party party, int verb) {
    boolean full = verb == party.end() + 1 && line.isAny(party.end(), Grammar.RELATIVE);
    return full || (verb == party.end() && line.isAny(verb + 1, Grammar.BE));
  }

  /** Whether the predicate's verb has one person for its subject: "was arrested". */
  boolean isSingular(Predicate predicate) {
    String verb = line.at(predicate.first()).lower();
    return verb.equals("was") || verb.equals("is") || verb.equals("has");
  }

  /** Whether the predicate's people run of themselves rather than being driven out. */
  boolean isFleeing(Predicate predicate) {
    return switch (line.at(predicate.core()).lower()) {
      case "flee", "flees", "fled", "fleeing" -> true;
      default -> false;
    };
  }

  /** "Two of them", "one of whom". */
  boolean isOfThem(Party party) {
    return line.is(party.end() - 1, "them") || line.is(party.end() - 1, "whom");
  }

  /** Some of those who were told of before: "two", "two of them". */
  boolean areSomeOfThem(Party party) {
    return party.is(Kind.COUNTED) && (party.isBare() || isOfThem(party));
  }

  /** Whether the party is the dead, who are brought out but not rescued. */
  boolean areBodies(Party party) {
    return Grammar.BODIES.contains(line.at(party.end() - 1).lower());
  }

  /** Whether they run from the police rather than from harm: "90 prisoners fled". */
  boolean areWanted(Party party) {
    return Grammar.WANTED.contains(line.at(party.end() - 1).lower());
  }

  /**
   * Whether an age or a home stands between a person and what happened: "Ada Moss, 35, of New York,
   * was shot".
   */
  boolean isDescribedSubject(Party party, Predicate predicate) {
    int aside = party.end() + 1;
    int last = predicate.first() - 1;
    boolean known = line.at(aside).isAge() || line.is(aside, "of") || line.is(aside, "from");
    if (!line.is(party.end(), ",") || !known || last - aside > LONGEST_ASIDE) {
      return false;
    }
    for (int at = aside; at < last; at++) {
      if (Grammar.isVerb(line.at(at)) || Grammar.RELATIVE.contains(line.at(at).lower())) {
        return false;
      }
    }
    return line.is(last, ",");
  }

  /** Whether the party is a name and nothing else. */
  boolean isName(Party party) {
    return line.at(party.first()).isName();
  }

  ImmutableList<Party> all() {
    return parties;
  }
}
