package io.github.concordant.claim.quantity;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClauseIndex;
import io.github.concordant.model.ClaimValue;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.Dependencies;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Tag;
import io.github.concordant.text.Token;
import io.github.concordant.text.clause.Clause;
import io.github.concordant.text.clause.Phrase;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One sentence with its numbers, asked by token. */
final class Line {

  /** Words between a number and what it counts: "three heavily armed masked men". */
  private static final int NOUN_REACH = 5;

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private final Sentence sentence;
  private final ImmutableList<Token> tokens;
  private final ImmutableList<NumberMention> numbers;
  private final ClauseIndex clauses;

  Line(AnnotatedText text, Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.numbers =
        text.numbers().stream()
            .filter(number -> sentence.span().contains(number.span()))
            .collect(ImmutableList.toImmutableList());
    this.clauses = ClauseIndex.of(text, sentence);
  }

  ImmutableList<NumberMention> numbers() {
    return numbers;
  }

  int size() {
    return tokens.size();
  }

  /** The word at a place in lower case; empty beyond the ends. */
  String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
  }

  Token token(int at) {
    return tokens.get(at);
  }

  Dependencies tree() {
    return sentence.dependencies();
  }

  Optional<Clause> clauseAround(int token) {
    return clauses.around(token);
  }

  ClauseIndex clauses() {
    return clauses;
  }

  /** The phrase whose head the token is. */
  Phrase phrase(int head) {
    return Phrase.at(sentence, head);
  }

  /** The first token at or behind a character. */
  int tokenAt(int character) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).start() < character) {
      at++;
    }
    return at;
  }

  /** Whether some word is a form of one of these: without, no clause of theirs is to be found. */
  boolean hasLemma(ImmutableSet<String> lemmas) {
    return tokens.stream().anyMatch(token -> lemmas.contains(token.lemma()));
  }

  /** The noun that a number counts: the next noun, the last of a run; -1 for none. */
  int nounOf(NumberMention number) {
    int first = tokenAt(number.span().end());
    int at = first;
    while (at < tokens.size() && at < first + NOUN_REACH && !isNoun(at)) {
      boolean between =
          switch (tokens.get(at).tag()) {
            case ADJ, ADV, ADP, DET, NUM -> !word(at).equals("in") && !word(at).equals("on");
            default -> word(at).equals("-") || tokens.get(at).penn().equals("VBN");
          };
      if (!between) {
        return -1;
      }
      at++;
    }
    if (at >= tokens.size() || !isNoun(at)) {
      return -1;
    }
    int last = at;
    while (last + 1 < tokens.size() && isNoun(last + 1)) {
      last++;
    }
    // Which noun of a run is meant takes parsing, and matters to nobody unless one is asked for.
    while (has(at, last, Words.COUNTED) && at < last && tree().head(at) == at + 1) {
      at++;
    }
    return at;
  }

  private boolean isNoun(int at) {
    return tokens.get(at).tag() == Tag.NOUN;
  }

  /** Whether some word from one place to another, both included, is one of these. */
  boolean has(int first, int last, ImmutableSet<String> words) {
    for (int i = Math.max(0, first); i <= last && i < tokens.size(); i++) {
      if (words.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  Span span(int first, int last) {
    return new Span(
        tokens.get(Math.min(first, last)).start(), tokens.get(Math.max(first, last)).end());
  }

  /** From a number's first character to the end of a token, or from the token to its last. */
  Span span(NumberMention number, int token) {
    return number.span().union(tokens.get(token).span());
  }

  /** "In 2011", "in August 2023", "last year": what is told is no news, but an event before it. */
  boolean isOfOtherTimes() {
    for (int i = 1; i < tokens.size(); i++) {
      boolean year = isYear(word(i)) && (word(i - 1).equals("in") || word(i - 2).equals("in"));
      if (year || (word(i - 1).equals("last") && word(i).equals("year"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(String word) {
    boolean century = word.startsWith("19") || word.startsWith("20");
    return century && word.length() == 4 && DIGIT.matchesAllOf(word);
  }

  /** A whole number in figures: 11400 of "11,400". */
  static OptionalLong figure(String word) {
    String digits = word.replace(",", "");
    boolean figures = !digits.isEmpty() && digits.length() <= 12 && DIGIT.matchesAllOf(digits);
    return figures ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
  }

  static ClaimValue value(NumberMention number) {
    return new Count(number.min(), number.max());
  }

  /** The name that the token is a part of. */
  Optional<NameMention> nameAt(int token) {
    return clauses.namesIn(sentence.span()).stream()
        .filter(name -> name.span().contains(tokens.get(token).span()))
        .findFirst();
  }

  /** Who says what the token's clause tells, or null. */
  @Nullable String speaker(int token) {
    return clauses.speaker(token);
  }

  /** So many of a thing, as a clause tells it of the noun. */
  Quantity quantity(String thing, NumberMention number, int noun, Clause clause) {
    return new Quantity(
        thing,
        value(number),
        span(number, noun).union(clause.predicate().token().span()),
        false,
        clauses().speaker(clause));
  }
}
