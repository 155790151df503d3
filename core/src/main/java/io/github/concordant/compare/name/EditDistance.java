package io.github.concordant.compare.name;

import java.util.Arrays;

/** The Levenshtein distance of two words: letters to put in, to leave out or to replace. */
public final class EditDistance {

  private EditDistance() {}

  /** How many letters apart two words are; takes time in the product of their lengths. */
  public static int between(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
