package io.github.concordant.text.clause;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Span;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Tag;
import io.github.concordant.text.Token;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A noun phrase: "at least nine people, including four children" has the head "people", the number
 * "nine" and the part "four children".
 */
public final class Phrase {

  private static final String[] LOOSE = {
    "case",
    "conj",
    "cc",
    "appos",
    "acl",
    "advcl",
    "parataxis",
    "dep",
    "ccomp",
    "nsubj",
    "cop",
    "aux",
    "mark",
    "obl",
    "csubj",
    "xcomp",
    "nmod:unmarked"
  };

  private final Sentence sentence;
  private final Grammar grammar;
  private final int head;

  Phrase(Sentence sentence, Grammar grammar, int head) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.head = head;
  }

  /** The phrase around a token of the sentence, which is its head. */
  public static Phrase at(Sentence sentence, int head) {
    return new Phrase(sentence, new Grammar(sentence), head);
  }

  /** The head noun, name, pronoun or number. */
  public Token head() {
    return grammar.token(head);
  }

  /** The head's place among the sentence's tokens. */
  public int headIndex() {
    return head;
  }

  /**
   * The phrase without its preposition, and without what is loosely added to it: phrases with
   * prepositions other than "of", conjuncts, appositions, participles, relative clauses.
   */
  public Span span() {
    BitSet core = new BitSet();
    collect(head, core);
    int first = head;
    while (first > 0 && core.get(first - 1)) {
      first--;
    }
    int last = head;
    while (core.get(last + 1)) {
      last++;
    }
    return trimmed(first, last);
  }

  /** The phrase with all that hangs on it, without its preposition. */
  public Span fullSpan() {
    int first = head;
    int last = head;
    for (int i = 0; i < grammar.size(); i++) {
      if (grammar.dominates(head, i) && !isLeadIn(i)) {
        first = Math.min(first, i);
        last = Math.max(last, i);
      }
    }
    return trimmed(first, last);
  }

  private boolean isLeadIn(int index) {
    return index < head && grammar.head(index) == head && grammar.isAny(index, "case", "cc");
  }

  private void collect(int index, BitSet core) {
    core.set(index);
    grammar.children(index).filter(child -> !isLoose(index, child)).forEach(c -> collect(c, core));
  }

  private boolean isLoose(int parent, int child) {
    if (grammar.is(child, "punct")) {
      return !isInnerMark(child);
    }
    if (child > parent && isFurther(child)) {
      return true;
    }
    return parent == head && (grammar.relation(child).equals("cc") || grammar.isAny(child, LOOSE));
  }

  /** Only "of" ties a phrase to the noun before it; the others may belong to the verb. */
  private boolean isFurther(int child) {
    return grammar.relation(child).equals("nmod") && !grammar.preposition(child).equals("of");
  }

  private boolean isInnerMark(int index) {
    String form = grammar.token(index).form();
    return form.equals("-") || form.equals("\"") || form.equals("'") || form.equals("/");
  }

  private Span trimmed(int first, int last) {
    int from = first;
    int to = last;
    while (from < head && grammar.hasTag(from, Tag.PUNCT)) {
      from++;
    }
    while (to > head && grammar.hasTag(to, Tag.PUNCT)) {
      to--;
    }
    return grammar.span(from, to);
  }

  /** The number that counts the head: "nine" of "nine people"; the head itself when it is one. */
  public Optional<Token> number() {
    if (grammar.hasTag(head, Tag.NUM)) {
      return Optional.of(head());
    }
    return grammar
        .children(head, "nummod")
        .filter(child -> child < head)
        .mapToObj(grammar::token)
        .findFirst();
  }

  /** The further members of a coordination: "Iran" of "Pakistan and Iran". */
  public ImmutableList<Phrase> conjuncts() {
    return grammar
        .children(head, "conj")
        .filter(grammar::isNominal)
        .mapToObj(this::phrase)
        .collect(ImmutableList.toImmutableList());
  }

  /** Other names of the same: "the foreign minister" beside "Ana Lund, the foreign minister". */
  public ImmutableList<Phrase> appositions() {
    return grammar
        .children(head, "appos")
        .filter(grammar::isNominal)
        .mapToObj(this::phrase)
        .collect(ImmutableList.toImmutableList());
  }

  /** Who or what is counted in: "four children" of "nine people, among them four children". */
  public ImmutableList<Phrase> parts() {
    return IntStream.range(head + 1, grammar.size())
        .filter(i -> grammar.isNominal(i) && belongs(i) && isPart(i))
        .mapToObj(this::phrase)
        .collect(ImmutableList.toImmutableList());
  }

  /** The parser hangs parts on the noun or on its verb. */
  private boolean belongs(int part) {
    return grammar.head(part) == head
        || (grammar.hasHead(part) && grammar.head(part) == grammar.head(head));
  }

  private boolean isPart(int index) {
    if (grammar.anyChild(index, c -> c < index && grammar.lower(c).equals("including"))) {
      return true;
    }
    int before = firstOf(index) - 1;
    if (before >= 0 && grammar.lower(before).equals("including")) {
      return true;
    }
    return before >= 1
        && grammar.lower(before).equals("them")
        && grammar.lower(before - 1).equals("among");
  }

  private int firstOf(int index) {
    int first = index;
    while (first > 0 && grammar.dominates(index, first - 1)) {
      first--;
    }
    return first;
  }

  /**
   * The preposition in front, in lower case, its parts joined by blanks; empty when there is none.
   */
  public String preposition() {
    return grammar.preposition(head);
  }

  /** The possessor or adjective of belonging: "Norland" of "Norland's army". */
  public Optional<Phrase> possessor() {
    return grammar.child(head, "nmod:poss").map(this::phrase);
  }

  private Phrase phrase(int index) {
    return new Phrase(sentence, grammar, index);
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof Phrase phrase
        && head == phrase.head
        && sentence.equals(phrase.sentence);
  }

  @Override
  public int hashCode() {
    return 31 * sentence.hashCode() + head;
  }

  /** The words of the phrase, joined by blanks. */
  @Override
  public String toString() {
    Span span = span();
    StringBuilder words = new StringBuilder();
    for (Token token : sentence.tokens()) {
      if (span.contains(token.span())) {
        words.append(words.length() > 0 ? " " : "").append(token.form());
      }
    }
    return words.toString();
  }
}
