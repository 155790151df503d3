package io.github.concordant.claim.quantity;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Span;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.clause.Clause;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads how many cases of a disease, shots, rockets, and destroyed houses there were. */
final class IncidentCounts {

  /** Words between "the number of cases" and its number. */
  private static final int CASES_REACH = 8;

  /** Words between "the number of destroyed houses" and its number. */
  private static final int DESTROYED_REACH = 11;

  private static final ImmutableSet<String> CASES = ImmutableSet.of("case", "cases");
  private static final ImmutableSet<String> NUMBER = ImmutableSet.of("number", "total", "count");
  private static final ImmutableSet<String> RISING =
      ImmutableSet.of("rose", "risen", "climbed", "reached", "grown", "grew", "jumped", "passed");

  private IncidentCounts() {}

  /**
   * What a number counts.
   *
   * @param sick whether the article tells of a disease: other cases are a court's
   */
  static Optional<Quantity> read(Line line, NumberMention number, boolean sick) {
    Optional<Quantity> cases = sick ? cases(line, number) : Optional.empty();
    return cases.or(() -> fired(line, number)).or(() -> destroyed(line, number));
  }

  private static Optional<Quantity> cases(Line line, NumberMention number) {
    int noun = line.nounOf(number);
    int first = line.tokenAt(number.span().start());
    if (noun >= 0 && CASES.contains(line.word(noun))) {
      int from = line.tokenAt(number.span().end());
      boolean other =
          line.has(from, noun, Words.NO_CASES)
              || Words.RATES.contains(line.word(noun + 1))
              || line.word(first - 1).equals("in");
      return other
          ? Optional.empty()
          : Optional.of(
              cases(line, number, sort(line, from, noun), line.span(number, noun), first));
    }
    int mark = noun < 0 ? numberOfCases(line, first) : -1;
    return mark < 0
        ? Optional.empty()
        : Optional.of(cases(line, number, sort(line, mark, first), line.span(number, mark), first));
  }

  private static Quantity cases(
      Line line, NumberMention number, String thing, Span evidence, int first) {
    boolean rising = line.has(first - 3, first - 1, RISING);
    return new Quantity(thing, Line.value(number), evidence, rising, counter(line, first));
  }

  /** Suspected and confirmed cases are different things. */
  private static String sort(Line line, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (Words.CASE_SORTS.contains(line.word(i))) {
        return line.word(i) + " cases";
      }
    }
    return "cases";
  }

  /** The "number" of "the number of cases stands at", before a number that counts nothing else. */
  private static int numberOfCases(Line line, int first) {
    boolean cases = false;
    for (int i = first - 1; i >= 0 && i >= first - CASES_REACH; i--) {
      cases |= CASES.contains(line.word(i));
      boolean other = Words.NO_CASES.contains(line.word(i));
      if (other || line.word(i).equals(",")) {
        return -1;
      }
      if (NUMBER.contains(line.word(i))) {
        return cases ? i : -1;
      }
    }
    return -1;
  }

  /** Who counts: the one who says so, else who has recorded or counted them. */
  static @Nullable String counter(Line line, int token) {
    String speaker = line.speaker(token);
    return speaker != null
        ? speaker
        : line.clauseAround(token)
            .filter(clause -> clause.predicate().token().penn().startsWith("VB"))
            .filter(clause -> isCounting(clause.predicate().lemma()))
            .flatMap(Clause::agent)
            .map(line.clauses()::name)
            .orElse(null);
  }

  private static boolean isCounting(String lemma) {
    return Words.MEASURING.contains(lemma)
        || lemma.equals("count")
        || lemma.equals("confirm")
        || lemma.equals("document")
        || lemma.equals("list");
  }

  /** "fired twelve shots", "four rockets were launched". */
  private static Optional<Quantity> fired(Line line, NumberMention number) {
    int noun = line.nounOf(number);
    boolean shots = noun >= 0 && Words.SHOTS.contains(line.word(noun));
    boolean munitions = noun >= 0 && Words.MUNITIONS.contains(line.word(noun));
    if (!shots && !munitions) {
      return Optional.empty();
    }
    String thing = shots ? "shots fired" : line.word(noun) + " fired";
    return suffers(line, noun, Words.LOOSING)
        .map(clause -> line.quantity(thing, number, noun, clause));
  }

  /** "sixty houses were destroyed", "flattening three buildings". */
  private static Optional<Quantity> destroyed(Line line, NumberMention number) {
    int noun = line.nounOf(number);
    if (noun < 0) {
      return numberOfDestroyed(line, number);
    }
    String thing = Words.destructible(line.word(noun));
    return thing.isEmpty()
        ? Optional.empty()
        : suffers(line, noun, Words.DESTROYING)
            .map(clause -> line.quantity(thing + " destroyed", number, noun, clause));
  }

  /** "The number of destroyed houses stands at 300", "... was raised from 300 to 340". */
  private static Optional<Quantity> numberOfDestroyed(Line line, NumberMention number) {
    int first = line.tokenAt(number.span().start());
    if (line.word(first - 1).equals("from") && line.word(first + 1).equals("to")) {
      // "From 20 to 30": the value that was.
      return Optional.empty();
    }
    String thing = "";
    boolean destroyed = false;
    for (int i = first - 1; i >= 0 && i >= first - DESTROYED_REACH; i--) {
      thing = thing.isEmpty() ? Words.destructible(line.word(i)) : thing;
      destroyed |= Words.DESTROYING.contains(line.token(i).lemma());
      if (NUMBER.contains(line.word(i))) {
        int at = i;
        return thing.isEmpty() || !destroyed
            ? Optional.empty()
            : Optional.of(revised(line, number, thing + " destroyed", at));
      }
    }
    return Optional.empty();
  }

  /** Of "from 300 to 340", the value that replaces the other. */
  private static Quantity revised(Line line, NumberMention number, String thing, int mark) {
    int first = line.tokenAt(number.span().start());
    int last = line.tokenAt(number.span().end()) - 1;
    boolean change = line.word(first - 1).equals("from") && last == first + 2;
    OptionalLong now = change ? Line.figure(line.word(last)) : OptionalLong.empty();
    boolean rising = now.isPresent() || line.has(mark, first, Words.REVISING);
    Span evidence = line.span(number, mark);
    return now.isPresent()
        ? new Quantity(thing, Count.exactly(now.getAsLong()), evidence, true, counter(line, first))
        : new Quantity(thing, Line.value(number), evidence, rising, counter(line, first));
  }

  /** The clause, told as a fact, that something is done to the noun in; collapsing is done so. */
  private static Optional<Clause> suffers(Line line, int noun, ImmutableSet<String> verbs) {
    if (!line.hasLemma(verbs)) {
      return Optional.empty();
    }
    return line.clauses().clauses().stream()
        .filter(clause -> verbs.contains(clause.predicate().lemma()))
        .filter(clause -> !clause.isNegated() && !clause.isHypothetical())
        .filter(
            clause ->
                clause.patient().filter(what -> what.headIndex() == noun).isPresent()
                    || (clause.predicate().lemma().equals("collapse")
                        && clause.subject().filter(what -> what.headIndex() == noun).isPresent()))
        .findFirst();
  }
}
