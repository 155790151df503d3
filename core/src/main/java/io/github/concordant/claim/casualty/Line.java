package io.github.concordant.claim.casualty;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Span;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.NumberMention.Use;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Tag;
import io.github.concordant.text.Token;
import org.jspecify.annotations.Nullable;

/** A sentence as a row of words. */
final class Line {

  private static final ImmutableSet<String> YEARS =
      ImmutableSet.of("year", "years", "month", "months", "week", "weeks", "day", "days");

  private final String text;
  private final ImmutableList<Word> words;
  private final boolean headline;

  private Line(String text, ImmutableList<Word> words, boolean headline) {
    this.text = text;
    this.words = words;
    this.headline = headline;
  }

  /**
   * @param numbers the numbers of the whole text, in its order
   * @param headline whether articles and the verb "to be" may be left out
   */
  static Line of(
      String text, Sentence sentence, ImmutableList<NumberMention> numbers, boolean headline) {
    ImmutableList.Builder<Word> words = ImmutableList.builder();
    ImmutableList<Token> tokens = sentence.tokens();
    int at = 0;
    while (at < tokens.size()) {
      NumberMention number = numberAt(numbers, tokens.get(at).span());
      int end = number == null ? compoundEnd(tokens, at) : numberEnd(tokens, at, number);
      words.add(word(text, tokens.subList(at, end), number));
      at = end;
    }
    return new Line(text, words.build(), headline);
  }

  String text() {
    return text;
  }

  int size() {
    return words.size();
  }

  boolean isHeadline() {
    return headline;
  }

  /** The word at the index, or one that is nothing outside the sentence. */
  Word at(int index) {
    return 0 <= index && index < words.size() ? words.get(index) : Word.NONE;
  }

  boolean is(int index, String word) {
    return at(index).is(word);
  }

  boolean isAny(int index, ImmutableSet<String> any) {
    return any.contains(at(index).lower());
  }

  boolean are(int index, String... sequence) {
    for (int i = 0; i < sequence.length; i++) {
      if (!is(index + i, sequence[i])) {
        return false;
      }
    }
    return true;
  }

  /** The publisher's characters from a word to another, the second not included. */
  Span span(int first, int end) {
    return new Span(at(first).span().start(), at(end - 1).span().end());
  }

  private static Word word(
      String text, ImmutableList<Token> tokens, @Nullable NumberMention number) {
    Token last = tokens.get(tokens.size() - 1);
    Span span = tokens.get(0).span().union(last.span());
    if (tokens.size() == 1 && isInitials(text, last)) {
      return new Word(span, last.form(), last.form(), Tag.PROPN, number);
    }
    if (tokens.size() == 1) {
      return new Word(span, last.form(), last.lower(), last.tag(), number);
    }
    String form = span.in(text);
    Tag tag = number == null ? last.tag() : Tag.NUM;
    return new Word(span, form, Ascii.toLowerCase(form), tag, number);
  }

  /** "IS" and "US" in running text are names, not a verb and a pronoun. */
  private static boolean isInitials(String text, Token token) {
    boolean two =
        token.form().equals("IS") || token.form().equals("US") || token.form().equals("IT");
    return two && !text.equals(Ascii.toUpperCase(text));
  }

  private static @Nullable NumberMention numberAt(ImmutableList<NumberMention> numbers, Span span) {
    int low = 0;
    int high = numbers.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      NumberMention number = numbers.get(middle);
      if (number.span().overlaps(span)) {
        return number;
      }
      if (number.span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  private static int numberEnd(ImmutableList<Token> tokens, int first, NumberMention number) {
    int end = first + 1;
    while (end < tokens.size() && tokens.get(end).start() < number.span().end()) {
      end++;
    }
    return number.use() == Use.AGE ? ageEnd(tokens, end) : end;
  }

  /** "46-year-old", "46 year old": up to "old". */
  private static int ageEnd(ImmutableList<Token> tokens, int from) {
    int at = skipHyphen(tokens, from);
    if (at < tokens.size() && YEARS.contains(tokens.get(at).lower())) {
      int old = skipHyphen(tokens, at + 1);
      if (old < tokens.size() && tokens.get(old).lower().startsWith("old")) {
        return old + 1;
      }
    }
    return from;
  }

  private static int skipHyphen(ImmutableList<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).form().equals("-") ? at + 1 : at;
  }

  /** The end of a word whose parts are joined by hyphens without spaces: "Turkish-backed". */
  private static int compoundEnd(ImmutableList<Token> tokens, int first) {
    int end = first + 1;
    while (end + 1 < tokens.size()
        && tokens.get(end).form().equals("-")
        && tokens.get(end).start() == tokens.get(end - 1).end()
        && tokens.get(end + 1).start() == tokens.get(end).end()
        && isWordy(tokens.get(end - 1))
        && isWordy(tokens.get(end + 1))) {
      end += 2;
    }
    return end;
  }

  private static boolean isWordy(Token token) {
    return Character.isLetter(token.form().charAt(0))
        && !Grammar.AND.contains(token.lower())
        && !Grammar.SUBORDINATORS.contains(token.lower());
  }
}
