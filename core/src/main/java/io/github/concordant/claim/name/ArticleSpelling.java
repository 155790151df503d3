package io.github.concordant.claim.name;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** The Arabic article in names, which newspapers set with a hyphen, with a space, or leave out. */
final class ArticleSpelling {

  private static final ImmutableSet<String> ARTICLES =
      ImmutableSet.of("al", "el", "ul", "as", "az", "ash", "an", "ad", "at", "ar", "es", "ez");

  private static final Splitter PARTS = Splitter.on(CharMatcher.anyOf(" -")).omitEmptyStrings();

  private ArticleSpelling() {}

  /**
   * The name in lower case with one way of setting its articles: "Seif al-Dawla" and "Seif al
   * Dawla" are one form. Other hyphens stay.
   */
  static String tidy(String name) {
    String lower = CharMatcher.whitespace().trimAndCollapseFrom(Ascii.toLowerCase(name), ' ');
    StringBuilder tidy = new StringBuilder();
    int wordStart = 0;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean ends = c == ' ' || c == '-';
      boolean article = ends && ARTICLES.contains(lower.substring(wordStart, i));
      tidy.append(article ? '-' : c);
      wordStart = ends ? i + 1 : wordStart;
    }
    return tidy.toString();
  }

  /** A single word without its article: "al-Zoubi" is Zoubi. */
  static String without(String word) {
    int hyphen = word.indexOf('-');
    boolean article = hyphen > 0 && ARTICLES.contains(Ascii.toLowerCase(word.substring(0, hyphen)));
    return article ? word.substring(hyphen + 1) : word;
  }

  /** Whether an article between two words is all that one name has more: "Bashar (al-)Assad". */
  static boolean onlyInside(String a, String b) {
    ImmutableList<String> x = ImmutableList.copyOf(PARTS.split(Ascii.toLowerCase(a)));
    ImmutableList<String> y = ImmutableList.copyOf(PARTS.split(Ascii.toLowerCase(b)));
    return !x.equals(y) && withoutInner(x).equals(withoutInner(y)) && withoutInner(x).size() > 1;
  }

  private static ImmutableList<String> withoutInner(ImmutableList<String> parts) {
    ImmutableList.Builder<String> kept = ImmutableList.builder();
    for (int i = 0; i < parts.size(); i++) {
      if (i == 0 || i + 1 == parts.size() || !ARTICLES.contains(parts.get(i))) {
        kept.add(parts.get(i));
      }
    }
    return kept.build();
  }
}
