package io.github.concordant.claim.quantity;

import io.github.concordant.text.NumberMention;
import io.github.concordant.text.clause.Clause;
import java.util.Optional;

/** Reads how many litres or kilograms of what were seized. */
final class Hauls {

  /** Words between the unit and its substance: "of suspected pure". */
  private static final int SUBSTANCE_REACH = 4;

  private final Line line;
  private final Topic topic;

  private Hauls(Line line, Topic topic) {
    this.line = line;
    this.topic = topic;
  }

  static Optional<Quantity> read(Line line, NumberMention number, Topic topic) {
    int at = line.tokenAt(number.span().end());
    // "A 20-litre can": a size, and not what was in it.
    String unit = Words.unit(line.word(at));
    return unit.isEmpty() ? Optional.empty() : new Hauls(line, topic).read(number, at, unit);
  }

  private Optional<Quantity> read(NumberMention number, int at, String unit) {
    String substance = substance(at);
    return (line.hasLemma(Words.SEIZING) ? seizure(at) : Optional.<Clause>empty())
        .filter(clause -> Words.SEIZING.contains(clause.predicate().lemma()))
        .filter(clause -> !clause.isNegated() && !clause.isHypothetical())
        .map(clause -> line.quantity(unit + substance + " seized", number, at, clause));
  }

  /**
   * The clause of whose verb the unit is what is taken; the parser takes many a unit for a time.
   */
  private Optional<Clause> seizure(int unit) {
    int at = unit;
    while (line.tree().is(at, "conj") && line.tree().head(at) < at) {
      at = line.tree().head(at);
    }
    boolean taken =
        line.tree().is(at, "obj")
            || line.tree().is(at, "obl:unmarked")
            || line.tree().is(at, "nsubj:pass");
    return taken ? line.clauses().at(line.tree().head(at)) : Optional.empty();
  }

  /** " of alcohol", by one name for all its names; of "the stuff", what the article tells of. */
  private String substance(int unit) {
    if (!line.word(unit + 1).equals("of")) {
      return of(topic.substance());
    }
    for (int i = unit + 2; i <= unit + 1 + SUBSTANCE_REACH && i < line.size(); i++) {
      if (!Words.substance(line.word(i)).isEmpty()) {
        return of(Words.substance(line.word(i)));
      }
    }
    return line.has(unit + 2, unit + 3, Words.STUFF)
        ? of(topic.substance())
        : of(line.word(unit + 2));
  }

  private static String of(String substance) {
    return substance.isEmpty() ? "" : " of " + substance;
  }
}
