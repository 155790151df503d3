package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The parties of one sentence, by the words that they cover. */
final class Parties {

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
        .filter(other -> other.is(Party.Kind.COUNTED) || other.is(Party.Kind.ONE))
        .count();
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

  /** Whether the party is a name and nothing else. */
  boolean isName(Party party) {
    return line.at(party.first()).isName();
  }

  ImmutableList<Party> all() {
    return parties;
  }
}
