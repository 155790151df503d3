package io.github.concordant.claim.quantity;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.ClaimValue;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Span;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.clause.Clause;
import io.github.concordant.text.clause.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads how much ransom was asked for, offered, and paid: three sums of money. */
final class Ransoms {

  private static final ImmutableSet<String> NOTHING = ImmutableSet.of("nothing");

  private final Line line;

  private Ransoms(Line line) {
    this.line = line;
  }

  /** The sums of a sentence; of an article that tells of a ransom only. */
  static List<Quantity> read(Line line) {
    Ransoms ransoms = new Ransoms(line);
    List<Quantity> found = new ArrayList<>();
    for (Clause clause : line.clauses().clauses()) {
      ransoms.read(clause).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Quantity> read(Clause clause) {
    String stage = stage(clause.predicate().lemma());
    if (stage.isEmpty() || clause.isHypothetical()) {
      return Optional.empty();
    }
    Optional<NumberMention> sum =
        line.numbers().stream().filter(number -> isSumOf(number, clause)).findFirst();
    if (sum.isPresent()) {
      return clause.isNegated()
          ? Optional.empty()
          : sum.map(
              money ->
                  quantity(
                      stage + currency(money), Line.value(money), clause, span(money, clause)));
    }
    return stage.equals("paid") && isOfNothing(clause)
        ? clause
            .patient()
            .map(what -> quantity(stage, Count.exactly(0), clause, what.head().span()))
        : Optional.empty();
  }

  private Quantity quantity(String stage, ClaimValue value, Clause clause, Span evidence) {
    return new Quantity(
        "ransom " + stage,
        value,
        evidence.union(clause.predicate().token().span()),
        false,
        line.clauses().speaker(clause));
  }

  private static Span span(NumberMention money, Clause clause) {
    return money.span().union(clause.predicate().token().span());
  }

  private static String stage(String lemma) {
    return Words.PAYING.contains(lemma)
        ? "paid"
        : Words.DEMANDING.contains(lemma) ? "demanded" : lemma.equals("offer") ? "offered" : "";
  }

  /** Money that is what is paid, or what the ransom that is paid amounts to. */
  private boolean isSumOf(NumberMention number, Clause clause) {
    if (number.use() != NumberMention.Use.MONEY) {
      return false;
    }
    int at = line.tokenAt(number.span().start());
    return clause.patient().filter(what -> what.fullSpan().contains(number.span())).isPresent()
        || clause.obliques("for").stream()
            .anyMatch(what -> line.tree().dominates(what.headIndex(), at));
  }

  private String currency(NumberMention money) {
    int behind = line.tokenAt(money.span().end());
    int before = line.tokenAt(money.span().start()) - 1;
    for (int at : new int[] {behind, before, before + 1}) {
      String name = Words.currency(line.word(at));
      if (!name.isEmpty()) {
        return " in " + name;
      }
    }
    return "";
  }

  /** "No ransom was paid", "nothing was paid". */
  private static boolean isOfNothing(Clause clause) {
    return clause.patient().filter(Ransoms::isNone).isPresent();
  }

  private static boolean isNone(Phrase what) {
    boolean none = what.toString().toLowerCase(java.util.Locale.ROOT).startsWith("no ");
    return NOTHING.contains(what.head().lower()) || (none && what.head().lemma().equals("ransom"));
  }
}
