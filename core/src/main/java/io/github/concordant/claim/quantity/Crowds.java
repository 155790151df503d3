package io.github.concordant.claim.quantity;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.clause.Clause;
import java.util.Optional;

/** Reads how many were aboard, how many took part, how many attacked. */
final class Crowds {

  /** Words between those who are counted and "aboard". */
  private static final int ABOARD_REACH = 6;

  private static final ImmutableSet<String> PARTS =
      ImmutableSet.of("including", "includes", "included", "among");

  private static final ImmutableSet<String> BE =
      ImmutableSet.of("was", "were", "been", "are", "is", "travelling", "traveling");

  private Crowds() {}

  static Optional<Quantity> read(Line line, NumberMention number) {
    int noun = line.nounOf(number);
    if (noun < 0 || isPart(line, number)) {
      return Optional.empty();
    }
    return aboard(line, number, noun)
        .or(() -> participants(line, number, noun))
        .or(() -> attackers(line, number, noun));
  }

  /** "including 12 children aboard". */
  private static boolean isPart(Line line, NumberMention number) {
    return PARTS.contains(line.word(line.tokenAt(number.span().start()) - 1));
  }

  private static Optional<Quantity> aboard(Line line, NumberMention number, int noun) {
    boolean people = Words.PEOPLE.contains(line.word(noun));
    boolean crew = Words.CREW.contains(line.word(noun));
    if (!people && !crew) {
      return Optional.empty();
    }
    int first = line.tokenAt(number.span().start());
    int mark = aboardBehind(line, noun);
    boolean carried = isCarried(line, first);
    if ((mark < 0 && !carried) || isLimit(line, first) || isFate(line, first, noun)) {
      return Optional.empty();
    }
    int last = Math.max(noun, mark);
    int start = carried && mark < 0 ? first - 1 : first;
    String thing = crew ? "crew" : isPassengersOnly(line, noun) ? "passengers" : "people aboard";
    return Optional.of(
        new Quantity(
            thing,
            Line.value(number),
            number.span().union(line.span(start, last)),
            false,
            line.speaker(noun)));
  }

  /** The end of "aboard", "on board", "were on the ferry" behind the noun; -1 for none. */
  private static int aboardBehind(Line line, int noun) {
    for (int i = noun + 1; i <= noun + ABOARD_REACH && i < line.size(); i++) {
      String word = line.word(i);
      if (word.equals("aboard")) {
        return i;
      }
      if (word.equals("on") && line.word(i + 1).equals("board")) {
        return i + 1;
      }
      if (word.equals("on") || word.equals("in")) {
        return BE.contains(line.word(i - 1)) ? vessel(line, i) : -1;
      }
      if (!isBetween(line, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isBetween(Line line, int at) {
    return switch (line.token(at).tag()) {
      case AUX, ADV, CCONJ, NOUN, NUM, ADJ -> true;
      default -> BE.contains(line.word(at));
    };
  }

  private static int vessel(Line line, int preposition) {
    for (int i = preposition + 1; i <= preposition + 4 && i < line.size(); i++) {
      if (Words.VESSELS.contains(line.word(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "carrying 174 passengers". */
  private static boolean isCarried(Line line, int first) {
    for (int i = first - 1; i >= first - 3 && i >= 0; i--) {
      if (line.token(i).lemma().equals("carry")) {
        // "The network carries 23 million people a day": what it does always is no one trip.
        return line.word(i).equals("carrying") || line.word(i).equals("carried");
      }
      if (!line.word(i).equals("about") && !line.word(i).equals("some")) {
        return false;
      }
    }
    return false;
  }

  /** "can carry 200 passengers": what it is built for is not who was aboard. */
  private static boolean isLimit(Line line, int first) {
    return line.has(first - 5, first - 1, Words.LIMITS);
  }

  /** "92 people aboard were rescued" are some of them, "all 92 people aboard died" are all. */
  private static boolean isFate(Line line, int first, int noun) {
    String before = line.word(first - 1);
    boolean whole = before.equals("all") || before.equals("the") || before.equals("of");
    return !whole
        && line.tree().is(noun, "nsubj")
        && line.clauseAround(noun)
            .filter(clause -> clause.predicate().index() != noun)
            .filter(clause -> !clause.predicate().lemma().equals("travel"))
            .filter(clause -> isSubject(clause, noun))
            .filter(clause -> clause.predicate().token().penn().startsWith("V"))
            .isPresent();
  }

  private static boolean isSubject(Clause clause, int noun) {
    return clause
        .subject()
        .or(clause::passiveSubject)
        .filter(s -> s.headIndex() == noun)
        .isPresent();
  }

  private static boolean isPassengersOnly(Line line, int noun) {
    return Words.PASSENGERS.contains(line.word(noun)) && !line.has(noun + 1, noun + 4, Words.CREW);
  }

  /** "About 40 men took part", "200 soldiers joined the uprising". */
  private static Optional<Quantity> participants(Line line, NumberMention number, int noun) {
    boolean people =
        Words.FIGHTERS.contains(line.word(noun)) || Words.PEOPLE.contains(line.word(noun));
    Optional<Clause> clause = people ? actsIn(line, noun) : Optional.empty();
    return clause
        .filter(of -> Words.JOINING.contains(of.predicate().lemma()))
        .filter(Crowds::joins)
        .map(of -> line.quantity("participants", number, noun, of));
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
    return (attackers ? actsIn(line, noun) : Optional.<Clause>empty())
        .filter(clause -> Words.ATTACKING.contains(clause.predicate().lemma()))
        .map(clause -> line.quantity("attackers", number, noun, clause));
  }

  /** The clause, told as a fact, in which the noun acts. */
  private static Optional<Clause> actsIn(Line line, int noun) {
    return line.clauses().clauses().stream()
        .filter(clause -> clause.predicate().token().penn().startsWith("VB"))
        .filter(clause -> clause.agent().filter(who -> who.headIndex() == noun).isPresent())
        .filter(clause -> !clause.isNegated() && !clause.isHypothetical())
        .findFirst();
  }
}
