package io.github.concordant.text.clause;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Span;
import io.github.concordant.text.Sentence;
import java.util.Optional;

/** Reads the clauses of a sentence off its grammatical relations. */
public final class Clauses {

  private final Sentence sentence;
  private final Grammar grammar;
  private final Predicates predicates;
  private final VerbForms verbs;
  private final Arguments arguments;
  private final Speakers speakers;

  /** The clauses as a sentence keeps them. */
  private record Read(ImmutableList<Clause> clauses) {}

  private Clauses(Sentence sentence) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.predicates = new Predicates(grammar);
    this.verbs = new VerbForms(grammar);
    this.arguments = new Arguments(grammar, predicates, verbs);
    this.speakers = new Speakers(grammar, arguments);
  }

  /**
   * The clauses of the sentence, in the order of their verbs and event nouns. The first call parses
   * the sentence; later ones give the same list.
   */
  public static ImmutableList<Clause> of(Sentence sentence) {
    return sentence.reading(Read.class, s -> new Read(new Clauses(s).read())).clauses();
  }

  private ImmutableList<Clause> read() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    for (int i = 0; i < grammar.size(); i++) {
      Optional<Predicate.Type> type = predicates.type(i);
      if (type.isPresent()) {
        clauses.add(clause(i, type.get()));
      }
    }
    return clauses.build();
  }

  private Clause clause(int index, Predicate.Type type) {
    Predicate predicate = new Predicate(grammar.token(index), index, type);
    Roles roles = type == Predicate.Type.EVENT_NOUN ? nominal(index) : arguments.of(index);
    boolean passive = type == Predicate.Type.VERB && verbs.isPassive(index);
    boolean negated = verbs.isNegated(index) || roles.isDenied(grammar);
    Clause.Verbal verbal =
        new Clause.Verbal(
            passive, negated, verbs.modality(index), verbs.tense(index), verbs.aspect(index));
    return new Clause(
        predicate,
        predicates.kind(index),
        verbal,
        roles.participants(sentence, grammar, passive),
        speakers.of(index).map(speaker -> new Phrase(sentence, grammar, speaker)),
        span(index));
  }

  private Roles nominal(int index) {
    return new NominalArguments(grammar, arguments).of(index);
  }

  private Span span(int index) {
    int first = index;
    int last = index;
    for (int i = 0; i < grammar.size(); i++) {
      if (grammar.dominates(index, i)) {
        first = Math.min(first, i);
        last = Math.max(last, i);
      }
    }
    return grammar.span(first, last);
  }
}
