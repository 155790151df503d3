package io.github.concordant.compare.name;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.text.Normalizer;
import java.util.Optional;

/** The marks on letters, which one newsroom prints and another leaves out. */
public final class Marks {

  private static final Splitter WORDS = Splitter.onPattern("[^\\p{L}\\p{M}\\p{N}]+");

  private Marks() {}

  /**
   * The words of two names that are one but for their marks, as a reason: "Şahinöz and Sahinoz are
   * one name with marks and without". Empty where there are none.
   */
  public static Optional<String> between(String one, String other) {
    if (CharMatcher.ascii().matchesAllOf(one) && CharMatcher.ascii().matchesAllOf(other)) {
      return Optional.empty();
    }
    ImmutableSet<String> words = words(one);
    ImmutableSet<String> others = words(other);
    for (String word : Sets.difference(words, others)) {
      for (String unmarked : Sets.difference(others, words)) {
        if (sameBare(word, unmarked)) {
          return Optional.of(word + " and " + unmarked + " are one name with marks and without");
        }
      }
    }
    return Optional.empty();
  }

  private static boolean sameBare(String word, String other) {
    return !word.equalsIgnoreCase(other)
        && LetterFolder.fold(word).equals(LetterFolder.fold(other));
  }

  private static ImmutableSet<String> words(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    return ImmutableSet.copyOf(WORDS.omitEmptyStrings().split(composed));
  }
}
