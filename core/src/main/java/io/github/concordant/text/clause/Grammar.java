package io.github.concordant.text.clause;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Span;
import io.github.concordant.text.Dependencies;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Tag;
import io.github.concordant.text.Token;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A sentence's tokens and relations, asked by token number. */
final class Grammar {

  private final ImmutableList<Token> tokens;
  private final Dependencies tree;

  Grammar(Sentence sentence) {
    this.tokens = sentence.tokens();
    this.tree = sentence.dependencies();
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  String lemma(int index) {
    return tokens.get(index).lemma();
  }

  String lower(int index) {
    return tokens.get(index).lower();
  }

  boolean hasTag(int index, Tag tag) {
    return tokens.get(index).tag() == tag;
  }

  boolean hasPenn(int index, String penn) {
    return tokens.get(index).penn().equals(penn);
  }

  boolean isNominal(int index) {
    return switch (tokens.get(index).tag()) {
      case NOUN, PROPN, PRON, NUM -> true;
      default -> false;
    };
  }

  int head(int index) {
    return tree.head(index);
  }

  boolean hasHead(int index) {
    return tree.head(index) != Dependencies.ROOT;
  }

  String relation(int index) {
    return tree.relation(index);
  }

  /** Whether the token's relation is the given one or a subtype of it. */
  boolean is(int index, String relation) {
    return tree.is(index, relation);
  }

  boolean isAny(int index, String... relations) {
    for (String relation : relations) {
      if (tree.is(index, relation)) {
        return true;
      }
    }
    return false;
  }

  IntStream children(int index) {
    return tree.children(index).stream();
  }

  IntStream children(int index, String relation) {
    return children(index).filter(child -> is(child, relation));
  }

  Optional<Integer> child(int index, String relation) {
    return children(index, relation).boxed().findFirst();
  }

  boolean hasChild(int index, String relation) {
    return children(index, relation).findAny().isPresent();
  }

  /** The direct object; the parser takes the "at" of "killed at least two" for a preposition. */
  Optional<Integer> object(int verb) {
    Optional<Integer> object = child(verb, "obj");
    return object.isPresent()
        ? object
        : children(verb, "obl").filter(this::isAtLeast).boxed().findFirst();
  }

  boolean isAtLeast(int index) {
    return anyChild(
        index, c -> c < index && lower(c).equals("at") && lower(c + 1).matches("least|most"));
  }

  boolean anyChild(int index, IntPredicate condition) {
    return children(index).anyMatch(condition);
  }

  boolean dominates(int ancestor, int index) {
    return tree.dominates(ancestor, index);
  }

  /**
   * The preposition of a phrase, in lower case, its parts joined by blanks; empty when it has none.
   */
  String preposition(int head) {
    StringBuilder words = new StringBuilder();
    children(head)
        .filter(child -> child < head && isAny(child, "case"))
        .filter(child -> !hasTag(child, Tag.PART))
        .forEach(child -> appendWithFixed(child, words));
    return words.toString();
  }

  private void appendWithFixed(int word, StringBuilder words) {
    words.append(words.length() > 0 ? " " : "").append(lower(word));
    children(word, "fixed").forEach(child -> words.append(' ').append(lower(child)));
  }

  /** The characters from one token to another. */
  Span span(int first, int last) {
    return new Span(tokens.get(first).start(), tokens.get(last).end());
  }
}
