package io.github.concordant.claim.quantity;

import io.github.concordant.text.NumberMention;
import io.github.concordant.text.Tag;
import io.github.concordant.text.clause.Clause;
import java.util.Optional;

/** Reads how many got out of a prison or away from those who held them. */
final class Escapes {

  private static final String THING = "escaped";

  /** Words between "jailbreak" and the number of those who broke out. */
  private static final int OF_REACH = 3;

  private final Line line;
  private final Topic topic;

  private Escapes(Line line, Topic topic) {
    this.line = line;
    this.topic = topic;
  }

  static Optional<Quantity> read(Line line, NumberMention number, Topic topic) {
    int noun = line.nounOf(number);
    int first = line.tokenAt(number.span().start());
    int next = line.tokenAt(number.span().end());
    boolean part = Crowds.isPart(line, number) || line.word(next).equals("of");
    return noun < 0 || part ? Optional.empty() : new Escapes(line, topic).read(number, first, noun);
  }

  private Optional<Quantity> read(NumberMention number, int first, int noun) {
    boolean captive = Words.CAPTIVES.contains(line.word(noun));
    boolean person = captive || Words.PEOPLE.contains(line.word(noun));
    if (person) {
      Optional<Clause> clause = isFromPrison(captive) ? escape(noun, captive) : Optional.empty();
      return clause.isPresent()
          ? clause.map(of -> line.quantity(THING, number, noun, of))
          : ofBreakout(number, first, noun);
    }
    boolean all = line.word(first - 1).equals("the") || line.word(first - 1).equals("all");
    return all && Words.ESCAPEES.contains(line.word(noun)) && !isMarkedOff(noun)
        ? Optional.of(escaped(number, noun, noun))
        : Optional.empty();
  }

  private Optional<Clause> escape(int noun, boolean captive) {
    return line.clauses().clauses().stream()
        .filter(of -> isEscape(of, captive))
        .filter(
            of ->
                of.subject()
                    .or(of::passiveSubject)
                    .filter(who -> who.headIndex() == noun)
                    .isPresent())
        .findFirst();
  }

  /** "The 14 escapees caught in the hills" are some of them. */
  private boolean isMarkedOff(int noun) {
    return line.tree().children(noun).stream()
        .anyMatch(child -> child > noun && line.token(child).tag() == Tag.VERB);
  }

  private boolean isEscape(Clause clause, boolean captive) {
    int at = clause.predicate().index();
    String lemma = clause.predicate().lemma();
    boolean by =
        isFlight(clause) || (Words.BREAKING.contains(lemma) && line.has(at + 1, at + 2, Words.OUT));
    boolean told = !clause.isNegated() && !clause.isHypothetical();
    return by && told && (captive || isFlight(clause));
  }

  private static boolean isFlight(Clause clause) {
    return Words.ESCAPING.contains(clause.predicate().lemma())
        || Words.ESCAPING.contains(clause.predicate().token().lower());
  }

  /** Who flees a flood has not escaped from anybody. */
  private boolean isFromPrison(boolean captive) {
    return captive ? topic.isOfPrison() || topic.isOfRansom() : line.has(0, 99, Words.PRISONS);
  }

  /** "The jailbreak of 40 inmates", "the escape of 40 inmates". */
  private Optional<Quantity> ofBreakout(NumberMention number, int first, int noun) {
    for (int i = first - 1; i >= 0 && i >= first - OF_REACH; i--) {
      boolean of = line.word(i).equals("of") && Words.BREAKOUTS.contains(line.word(i - 1));
      if (of && isFromPrison(true)) {
        return Optional.of(escaped(number, i - 1, noun));
      }
    }
    return Optional.empty();
  }

  private Quantity escaped(NumberMention number, int first, int last) {
    return new Quantity(
        THING,
        Line.value(number),
        number.span().union(line.span(first, last)),
        false,
        line.speaker(last));
  }
}
