package io.github.concordant.text.clause;

import io.github.concordant.text.Token;

/**
 * What a clause says of its subject.
 *
 * @param token the verb, the event noun, or the noun or adjective after "is"
 * @param index the token's place among the sentence's tokens
 */
public record Predicate(Token token, int index, Type type) {

  /** What kind of word it is. */
  public enum Type {
    VERB,
    /** "strike", "visit", "killing of". */
    EVENT_NOUN,
    /** "is dead", "are missing", "was a teacher". */
    COPULA
  }

  /** The dictionary form: "strike" of "struck" and of "strikes". */
  public String lemma() {
    return token.lemma();
  }
}
