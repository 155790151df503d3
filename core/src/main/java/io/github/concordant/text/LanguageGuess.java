package io.github.concordant.text;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;

/**
 * Whether a text is English, guessed by the share of its words that only English uses so often.
 * That is enough to tell English newspapers from others, not to tell which others.
 */
public enum LanguageGuess {
  ENGLISH,
  OTHER,
  /** Too short to tell. */
  UNKNOWN;

  /** Words that are frequent in English and rare or strange in its neighbours. */
  private static final ImmutableSet<String> FREQUENT =
      ImmutableSet.of(
          "the", "and", "of", "to", "that", "with", "from", "were", "for", "by", "have", "has",
          "which", "who", "been", "their", "they", "his", "her", "its", "this", "it", "not", "but",
          "said", "after", "had", "be", "are", "at", "on", "as", "he", "she", "would", "than");

  /** Letters of Greek and of every script after it. */
  private static final CharMatcher FOREIGN = CharMatcher.inRange('\u0370', '\uFFFC');

  private static final int FEWEST_WORDS = 25;
  private static final int ENOUGH_WORDS = 2000;
  private static final double LEAST_SHARE = 0.12;

  /** The guess for a text, from its first two thousand words. */
  public static LanguageGuess of(String text) {
    int words = 0;
    int frequent = 0;
    int foreignLetters = 0;
    int start = -1;
    for (int i = 0; i <= text.length() && words < ENOUGH_WORDS; i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        String word = text.substring(start, i);
        words++;
        frequent += FREQUENT.contains(Ascii.toLowerCase(word)) ? 1 : 0;
        foreignLetters += FOREIGN.countIn(word);
        start = -1;
      }
    }
    if (words < FEWEST_WORDS) {
      // Chinese and Thai put no spaces between words.
      return foreignLetters > FEWEST_WORDS ? OTHER : UNKNOWN;
    }
    return frequent < words * LEAST_SHARE ? OTHER : ENGLISH;
  }
}
