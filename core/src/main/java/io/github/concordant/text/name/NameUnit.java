package io.github.concordant.text.name;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Span;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A word as the name recogniser reads it: a token, or a part of one that a hyphen or slash divides,
 * so that "al-Adl" is read alike whether a splitter of words has parted it or not.
 */
record NameUnit(Span span, String form) {

  private static final CharMatcher DIVIDER = CharMatcher.anyOf("-/");

  /** The words of a sentence, in its order. */
  static ImmutableList<NameUnit> of(Sentence sentence) {
    ImmutableList.Builder<NameUnit> units = ImmutableList.builder();
    for (Token token : sentence.tokens()) {
      int at = token.start();
      for (String part : parts(token)) {
        boolean whole = part.length() == token.form().length();
        int end = whole ? token.end() : at + part.length();
        units.add(new NameUnit(new Span(at, end), part));
        at = end;
      }
    }
    return units.build();
  }

  private static List<String> parts(Token token) {
    boolean aligned = token.form().length() == token.span().length();
    return aligned ? parts(token.form()) : List.of(token.form());
  }

  /** A word cut at its inner hyphens and slashes, these being words of their own. */
  static List<String> parts(String form) {
    if (form.length() < 3 || DIVIDER.matchesNoneOf(form) || form.contains("://")) {
      return List.of(form);
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i + 1 < form.length(); i++) {
      if (DIVIDER.matches(form.charAt(i)) && i > start) {
        parts.add(form.substring(start, i));
        parts.add(form.substring(i, i + 1));
        start = i + 1;
      }
    }
    parts.add(form.substring(start));
    return parts;
  }
}
