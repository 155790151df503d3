package io.github.concordant.verify;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A text with the marks levelled that a person mistypes: case, kinds of quotation marks and dashes,
 * and white space. Finds what somebody meant who quoted it nearly.
 */
final class NearestText {

  private static final CharMatcher APOSTROPHES = CharMatcher.anyOf("\u2018\u2019\u02BC`");
  private static final CharMatcher QUOTATION_MARKS = CharMatcher.anyOf("\u201C\u201D\u201E");
  private static final CharMatcher DASHES = CharMatcher.anyOf("\u2010\u2011\u2012\u2013\u2014");
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** More words than anybody quotes. */
  private static final int MOST_WORDS = 40;

  /** One word in common says little. */
  private static final int FEWEST_WORDS = 2;

  private final String text;
  private final StringBuilder level = new StringBuilder();
  private final ImmutableList<Integer> origins;

  NearestText(String text) {
    this.text = text;
    ImmutableList.Builder<Integer> places = ImmutableList.builder();
    for (int i = 0; i < text.length(); i++) {
      char c = level(text.charAt(i));
      if (c != ' ' || level.isEmpty() || level.charAt(level.length() - 1) != ' ') {
        level.append(c);
        places.add(i);
      }
    }
    this.origins = places.build();
  }

  private static char level(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    if (APOSTROPHES.matches(c)) {
      return '\'';
    }
    if (QUOTATION_MARKS.matches(c)) {
      return '"';
    }
    return DASHES.matches(c) ? '-' : Character.toLowerCase(c);
  }

  /** The words of the text that differ from the quote in nothing but what is levelled. */
  Optional<String> alike(String quote) {
    return place(new NearestText(quote.strip()).level.toString()).map(span -> span.in(text));
  }

  /** The longest run of the quote's words, two or more, that the text has, with words around it. */
  Optional<Span> longestRun(String quote) {
    List<String> words = WORDS.splitToList(new NearestText(quote).level);
    words = words.subList(0, Math.min(words.size(), MOST_WORDS));
    for (int length = words.size() - 1; length >= FEWEST_WORDS; length--) {
      for (int from = 0; from + length <= words.size(); from++) {
        Optional<Span> run = place(String.join(" ", words.subList(from, from + length)));
        if (run.isPresent()) {
          return run;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Span> place(String levelled) {
    int at = levelled.isEmpty() ? -1 : level.indexOf(levelled);
    return at < 0
        ? Optional.empty()
        : Optional.of(new Span(origins.get(at), origins.get(at + levelled.length() - 1) + 1));
  }
}
