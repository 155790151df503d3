package io.github.concordant.config;

import com.google.common.base.Joiner;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which known word was meant by one that is not known. */
public final class Nearest {

  /** Longer words are compared by their beginning only, so that no word costs much. */
  private static final int LONGEST = 40;

  private Nearest() {}

  /** "did you mean "levels"?" where one word is near; else all the words there are. */
  public static String advice(String word, Collection<String> known) {
    return to(word, known)
        .map(near -> "did you mean \"" + near + "\"?")
        .orElseGet(() -> "write one of " + Joiner.on(", ").join(known));
  }

  /** The known word with the fewest letters to mend, if these are no more than a third of it. */
  static Optional<String> to(String word, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt((String other) -> distance(word, other)))
        .filter(other -> distance(word, other) <= Math.max(1, other.length() / 3));
  }

  /** Letters to add, drop or replace (Levenshtein 1966). */
  private static int distance(String word, String other) {
    String bounded = word.substring(0, Math.min(word.length(), LONGEST));
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= bounded.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (bounded.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
