package io.github.concordant.text.clause;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.Tag;
import java.util.stream.IntStream;

/** Reads voice, negation, modality, tense and aspect off a verb and its auxiliaries. */
final class VerbForms {

  private static final ImmutableSet<String> NEGATIONS =
      ImmutableSet.of("not", "n't", "never", "neither", "nor");
  private static final ImmutableSet<String> POSSIBLE =
      ImmutableSet.of("may", "might", "could", "can", "ca");
  private static final ImmutableSet<String> NEEDED = ImmutableSet.of("should", "must", "ought");
  private static final ImmutableSet<String> CONDITIONS = ImmutableSet.of("if", "unless", "whether");

  private final Grammar grammar;

  VerbForms(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Whether the verb is passive, by its auxiliary, its form or its meaning. */
  boolean isPassive(int verb) {
    if (grammar.hasChild(verb, "aux:pass") || grammar.hasChild(verb, "nsubj:pass")) {
      return grammar.object(verb).isEmpty() || grammar.hasChild(verb, "aux:pass");
    }
    boolean intransitive = Lexicon.INTRANSITIVE.contains(grammar.lemma(verb));
    if (grammar.object(verb).isPresent() || intransitive || hasFiniteAuxiliary(verb)) {
      return false;
    }
    if (grammar.hasPenn(verb, "VBN")) {
      return !isPerfectByConjunction(verb);
    }
    // "Two wounded in blast": nobody wounds without an object.
    return grammar.hasPenn(verb, "VBD")
        && Lexicon.HARM.contains(grammar.lemma(verb))
        && !grammar.hasChild(verb, "ccomp")
        && !(grammar.is(verb, "conj") && hasActiveHead(verb));
  }

  private boolean hasActiveHead(int verb) {
    return grammar.hasTag(grammar.head(verb), Tag.VERB) && !isPassive(grammar.head(verb));
  }

  private boolean hasFiniteAuxiliary(int verb) {
    return grammar.children(verb).anyMatch(c -> grammar.relation(c).equals("aux"));
  }

  /** "has struck and burnt": the second participle shares the auxiliary of the first. */
  private boolean isPerfectByConjunction(int verb) {
    return grammar.is(verb, "conj")
        && grammar.hasTag(grammar.head(verb), Tag.VERB)
        && !isPassive(grammar.head(verb));
  }

  boolean isNegated(int index) {
    return grammar.anyChild(
        index,
        c ->
            NEGATIONS.contains(grammar.lower(c))
                || (grammar.is(c, "det") && grammar.lower(c).equals("no"))
                || (grammar.isAny(c, "mark", "case") && grammar.lower(c).equals("without")));
  }

  Modality modality(int index) {
    if (auxiliaries(index).anyMatch(aux -> POSSIBLE.contains(grammar.lower(aux)))) {
      return Modality.POSSIBLE;
    }
    if (auxiliaries(index).anyMatch(aux -> NEEDED.contains(grammar.lower(aux)))) {
      return Modality.OBLIGATION;
    }
    boolean condition =
        auxiliaries(index).anyMatch(aux -> isWould(grammar.lower(aux)))
            || grammar
                .children(index, "mark")
                .anyMatch(mark -> CONDITIONS.contains(grammar.lower(mark)));
    if (condition) {
      return Modality.CONDITIONAL;
    }
    if (isInfinitive(index)) {
      return isIntended(index) ? Modality.INTENDED : Modality.FACT;
    }
    return sharesVerbForm(index) ? modality(grammar.head(index)) : Modality.FACT;
  }

  private static boolean isWould(String form) {
    return form.equals("would") || form.equals("'d");
  }

  boolean isInfinitive(int index) {
    return grammar
        .children(index, "mark")
        .anyMatch(mark -> mark < index && grammar.lower(mark).equals("to"));
  }

  /** "plans to visit", "a plan to visit", "minister to visit". */
  private boolean isIntended(int infinitive) {
    if (!grammar.hasHead(infinitive)) {
      return true;
    }
    int head = grammar.head(infinitive);
    if (grammar.is(infinitive, "conj")) {
      return modality(head) == Modality.INTENDED;
    }
    return grammar.isAny(infinitive, "acl", "advcl", "parataxis")
        || Lexicon.INTENT.contains(grammar.lemma(head))
        || Lexicon.INTENT.contains(grammar.lower(head));
  }

  Tense tense(int index) {
    if (auxiliaries(index).anyMatch(aux -> isWill(grammar.lower(aux)))) {
      return Tense.FUTURE;
    }
    Tense byAuxiliary =
        auxiliaries(index)
            .mapToObj(aux -> ofPenn(grammar.token(aux).penn()))
            .filter(tense -> tense != Tense.NONE)
            .findFirst()
            .orElse(Tense.NONE);
    if (byAuxiliary != Tense.NONE) {
      return byAuxiliary;
    }
    Tense own = ofPenn(grammar.token(index).penn());
    return own == Tense.NONE && sharesVerbForm(index) ? tense(grammar.head(index)) : own;
  }

  private static boolean isWill(String form) {
    return form.equals("will") || form.equals("'ll") || form.equals("wo") || form.equals("shall");
  }

  private static Tense ofPenn(String penn) {
    return switch (penn) {
      case "VBD" -> Tense.PAST;
      case "VBZ", "VBP" -> Tense.PRESENT;
      default -> Tense.NONE;
    };
  }

  Aspect aspect(int index) {
    if (auxiliaries(index).anyMatch(aux -> grammar.lemma(aux).equals("have"))) {
      return Aspect.PERFECT;
    }
    boolean progressive =
        grammar.hasPenn(index, "VBG")
            && auxiliaries(index).anyMatch(aux -> grammar.lemma(aux).equals("be"));
    return progressive ? Aspect.PROGRESSIVE : Aspect.SIMPLE;
  }

  /** "will strike and burn": the second verb goes by the first one's auxiliaries. */
  private boolean sharesVerbForm(int index) {
    return grammar.is(index, "conj")
        && grammar.token(index).penn().equals(grammar.token(grammar.head(index)).penn())
        && !grammar.hasChild(index, "aux")
        && !grammar.hasChild(index, "nsubj");
  }

  private IntStream auxiliaries(int index) {
    return grammar.children(index).filter(child -> grammar.isAny(child, "aux", "cop"));
  }
}
