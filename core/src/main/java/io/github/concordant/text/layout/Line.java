package io.github.concordant.text.layout;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Span;

/**
 * A line that is not blank.
 *
 * @param span without the white space around it
 * @param words the number of its words
 */
record Line(Span span, int words) {

  /** The lines of a text, the blank ones left out. */
  static ImmutableList<Line> all(String text) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      Span trimmed = trim(text, start, end);
      if (trimmed.length() > 0) {
        lines.add(of(text, trimmed));
      }
      start = end + 1;
    }
    return lines.build();
  }

  /** The rest of this line from an offset on. */
  Line from(String text, int offset) {
    return of(text, trim(text, offset, span.end()));
  }

  private static Line of(String text, Span span) {
    int words = 0;
    boolean inside = false;
    for (int i = span.start(); i < span.end(); i++) {
      boolean white = isWhite(text.charAt(i));
      words += !white && !inside ? 1 : 0;
      inside = !white;
    }
    return new Line(span, words);
  }

  static Span trim(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isWhite(text.charAt(from))) {
      from++;
    }
    while (from < to && isWhite(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isWhite(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
  }

  /** Whether it ends as a sentence does, a closing quote or bracket after the stop included. */
  boolean endsSentence(String text) {
    int last = span.end() - 1;
    while (last > span.start() && "\"'\u2019\u201D)]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!:;\u2026".indexOf(text.charAt(last)) >= 0;
  }

  /** Whether there is no letter or digit in it: a rule of dashes or stars. */
  boolean isRule(String text) {
    return span.in(text).codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
