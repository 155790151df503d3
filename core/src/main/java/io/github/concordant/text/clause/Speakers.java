package io.github.concordant.text.clause;

import io.github.concordant.text.Dependencies;
import io.github.concordant.text.Tag;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds who says what a clause tells. */
final class Speakers {

  private final Grammar grammar;
  private final Arguments arguments;

  Speakers(Grammar grammar, Arguments arguments) {
    this.grammar = grammar;
    this.arguments = arguments;
  }

  /** The nearest speaker above the clause, by token number. */
  Optional<Integer> of(int index) {
    int from = Roles.ABSENT;
    int at = index;
    while (at != Dependencies.ROOT) {
      OptionalInt beside = beside(at, from);
      if (beside.isPresent()) {
        return Optional.of(beside.getAsInt());
      }
      OptionalInt above = above(at);
      if (above.isPresent()) {
        return Optional.of(above.getAsInt());
      }
      from = at;
      at = grammar.head(at);
    }
    return trailing(index);
  }

  /** "..., the head of the office, said": by place, whatever the parser hangs on what. */
  private Optional<Integer> trailing(int index) {
    for (int verb = index + 1; verb < grammar.size(); verb++) {
      if (isSpeech(verb) && isFree(verb)) {
        OptionalInt speaker = speaker(verb);
        if (speaker.isPresent() && isSetOff(index, verb, speaker.getAsInt())) {
          return Optional.of(speaker.getAsInt());
        }
      }
    }
    return Optional.empty();
  }

  /** A comma or quotation mark stands between what is said and who says it. */
  private boolean isSetOff(int clause, int verb, int speaker) {
    int first = Math.min(verb, speaker);
    while (first > clause && !isMark(first - 1) && grammar.dominates(speaker, first - 1)) {
      first--;
    }
    if (first - 1 <= clause) {
      return false;
    }
    return !grammar.relation(verb).equals("acl") && isMark(first - 1);
  }

  private boolean isMark(int index) {
    String form = grammar.token(index).form();
    return form.equals(",") || form.equals("\"");
  }

  /** Whether what the verb says is not told as its clause or object: "which recalled its envoy". */
  private boolean isFree(int verb) {
    boolean relative =
        grammar
            .children(verb, "nsubj")
            .anyMatch(subject -> grammar.token(subject).penn().startsWith("W"));
    boolean object = grammar.hasChild(verb, "nsubj") && grammar.hasChild(verb, "obj");
    return !relative && !object && !grammar.hasChild(verb, "ccomp");
  }

  /** "..., police said", "according to police", "as police said": beside the clause. */
  private OptionalInt beside(int clause, int from) {
    for (int child : grammar.children(clause).toArray()) {
      if (child == from) {
        continue;
      }
      if (grammar.isAny(child, "obl", "nmod")
          && grammar.preposition(child).equals("according to")) {
        return OptionalInt.of(child);
      }
      boolean added = grammar.is(child, "parataxis") || isAsClause(child);
      if (added && isSpeech(child)) {
        OptionalInt speaker = speaker(child);
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    return OptionalInt.empty();
  }

  private boolean isAsClause(int index) {
    return grammar.is(index, "advcl")
        && grammar.anyChild(index, c -> c < index && grammar.lower(c).equals("as"));
  }

  /** "Police said that ...": the clause hangs on the verb of saying. */
  private OptionalInt above(int clause) {
    if (isTorn(clause)) {
      return speaker(grammar.head(grammar.head(clause)));
    }
    if (!grammar.hasHead(clause) || !grammar.isAny(clause, "ccomp", "xcomp", "parataxis")) {
      return OptionalInt.empty();
    }
    int head = grammar.head(clause);
    return isSpeech(head) && !isSpeech(clause, "parataxis") ? speaker(head) : OptionalInt.empty();
  }

  /** "Police said two people died": the parser may take the two for what is said. */
  private boolean isTorn(int clause) {
    return grammar.relation(clause).equals("acl")
        && grammar.token(clause).penn().matches("VB[DPZ]")
        && grammar.is(grammar.head(clause), "obj")
        && isSpeech(grammar.head(grammar.head(clause)));
  }

  private boolean isSpeech(int index, String relation) {
    return grammar.is(index, relation) && isSpeech(index);
  }

  private boolean isSpeech(int index) {
    return grammar.hasTag(index, Tag.VERB) && Lexicon.SPEECH.contains(grammar.lemma(index));
  }

  private OptionalInt speaker(int verb) {
    boolean reported = grammar.hasChild(verb, "aux:pass");
    if (reported && !grammar.lemma(verb).equals("quote")) {
      OptionalInt by = arguments.by(verb);
      return by.isPresent() ? by : byOfContent(verb);
    }
    int subject = arguments.subject(verb);
    if (subject != Roles.ABSENT) {
      return OptionalInt.of(subject);
    }
    return inverted(verb);
  }

  /** "were reported killed by state media": the media report. */
  private OptionalInt byOfContent(int verb) {
    return grammar
        .children(verb, "xcomp")
        .mapToObj(arguments::by)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  /** "'We left', announced Lund": the parser may take the speaker for the object. */
  private OptionalInt inverted(int verb) {
    return grammar
        .children(verb)
        .filter(child -> child > verb && grammar.isAny(child, "obj", "obl:unmarked", "xcomp"))
        .filter(grammar::isNominal)
        .filter(child -> !arguments.isTime(child))
        .findFirst();
  }
}
