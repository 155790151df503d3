package io.github.concordant.claim.quantity;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.clause.Clause;
import java.util.Optional;

/** Reads how many took part in something, and how many attacked. */
final class Crowds {

  private Crowds() {}

  static Optional<Quantity> read(Line line, NumberMention number) {
    int noun = line.nounOf(number);
    if (noun < 0 || isPart(line, number)) {
      return Optional.empty();
    }
    return participants(line, number, noun).or(() -> attackers(line, number, noun));
  }

  /** "including 12 children". */
  static boolean isPart(Line line, NumberMention number) {
    return Words.PARTS.contains(line.word(line.tokenAt(number.span().start()) - 1));
  }

  /** "About 40 men took part", "200 soldiers joined the uprising". */
  private static Optional<Quantity> participants(Line line, NumberMention number, int noun) {
    boolean people =
        Words.FIGHTERS.contains(line.word(noun)) || Words.PEOPLE.contains(line.word(noun));
    Optional<Clause> clause = people ? actsIn(line, noun, Words.JOINING) : Optional.empty();
    return clause.filter(Crowds::joins).map(of -> line.quantity("participants", number, noun, of));
  }

  private static boolean joins(Clause clause) {
    boolean joined =
        clause.object().filter(what -> Words.JOINED.contains(what.head().lemma())).isPresent();
    return switch (clause.predicate().lemma()) {
      case "participate" -> true;
      case "take" -> clause.object().filter(what -> what.head().lower().equals("part")).isPresent();
      default -> joined;
    };
  }

  /** "Three gunmen stormed the bank". */
  private static Optional<Quantity> attackers(Line line, NumberMention number, int noun) {
    boolean attackers = Words.ATTACKERS.contains(line.word(noun));
    return (attackers ? actsIn(line, noun, Words.ATTACKING) : Optional.<Clause>empty())
        .map(clause -> line.quantity("attackers", number, noun, clause));
  }

  /** The first clause, told as a fact, in which the noun acts, if its verb is one of these. */
  private static Optional<Clause> actsIn(Line line, int noun, ImmutableSet<String> verbs) {
    if (!line.hasLemma(verbs)) {
      return Optional.empty();
    }
    return line.clauses().clauses().stream()
        .filter(clause -> clause.predicate().token().penn().startsWith("VB"))
        .filter(clause -> clause.agent().filter(who -> who.headIndex() == noun).isPresent())
        .filter(clause -> !clause.isNegated() && !clause.isHypothetical())
        .findFirst()
        .filter(clause -> verbs.contains(clause.predicate().lemma()));
  }
}
