package io.github.concordant.text.clause;

import io.github.concordant.text.Tag;
import java.util.Optional;

/** Tells which tokens are the verbs and event nouns of clauses, and how these stand. */
final class Predicates {

  private final Grammar grammar;

  Predicates(Grammar grammar) {
    this.grammar = grammar;
  }

  /** What kind of predicate the token is, if it is one. */
  Optional<Predicate.Type> type(int index) {
    if (isVerb(index)) {
      return Optional.of(Predicate.Type.VERB);
    }
    if (grammar.hasChild(index, "cop")) {
      return Optional.of(Predicate.Type.COPULA);
    }
    if (isResult(index) || isBareState(index)) {
      return Optional.of(Predicate.Type.COPULA);
    }
    if (isEventNoun(index)) {
      return Optional.of(Predicate.Type.EVENT_NOUN);
    }
    return Optional.empty();
  }

  private boolean isVerb(int index) {
    return grammar.hasTag(index, Tag.VERB)
        && !grammar.isAny(index, "amod", "compound", "case", "fixed", "flat", "mark", "nmod:desc");
  }

  /** "left nine people dead". */
  private boolean isResult(int index) {
    return grammar.hasTag(index, Tag.ADJ)
        && grammar.is(index, "xcomp")
        && grammar.hasChild(grammar.head(index), "obj");
  }

  /** "Two dead in fire": a headline without "are". */
  private boolean isBareState(int index) {
    return grammar.hasTag(index, Tag.ADJ) && grammar.hasChild(index, "nsubj");
  }

  private boolean isEventNoun(int index) {
    return grammar.hasTag(index, Tag.NOUN)
        && Lexicon.isEvent(grammar.lemma(index))
        && !grammar.isAny(index, "compound", "fixed", "flat");
  }

  /** How the clause of the predicate stands in the sentence. */
  ClauseKind kind(int index) {
    if (type(index).equals(Optional.of(Predicate.Type.EVENT_NOUN))) {
      return ClauseKind.NOMINAL;
    }
    if (grammar.is(index, "acl:relcl")) {
      return ClauseKind.RELATIVE;
    }
    if (grammar.is(index, "acl")) {
      return ClauseKind.PARTICIPLE;
    }
    if (grammar.is(index, "advcl")) {
      return ClauseKind.ADVERBIAL;
    }
    if (grammar.isAny(index, "ccomp", "xcomp", "csubj")) {
      return ClauseKind.COMPLEMENT;
    }
    if (grammar.is(index, "conj") && type(grammar.head(index)).isPresent()) {
      return kind(grammar.head(index));
    }
    return ClauseKind.MAIN;
  }
}
