package io.github.concordant.text.syntax;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;

/** A sentence of which each word has classes of its own, and states of its parser. */
final class States {

  /** Seventeen words, of which the last has the index 16: the root is 17, no word 18. */
  static final ImmutableList<String> RAIN =
      ImmutableList.copyOf(
          Splitter.on(' ')
              .split(
                  "On Monday the heavy rain that fell near HALDEN washed away both old stone"
                      + " bridges and roads"));

  /**
   * The transitions to a state with words 0, 3 and 8 on the stack and 13 next, in which 3 has the
   * children 1 and 2, 4 and 5; 8 has 6 and 7, 9 and 10; and 13 has 11 and 12. The arcs are no
   * grammar of the sentence: all that matters is that each has a relation of its own.
   */
  static final String MIDDLE = "S S S L1 L2 S S R3 S R4 S S L5 L6 S S R7 S R8 S S L9 L10";

  private States() {}

  /** The words of the sentence; the tag of each is its index plus 20. */
  static Words rain() {
    ImmutableMap.Builder<String, WordClasses.Entry> table = ImmutableMap.builder();
    for (int i = 0; i < RAIN.size(); i++) {
      int cluster = 1 << 10 | 59 * i;
      table.put(RAIN.get(i).toLowerCase(Locale.ROOT), entry(cluster, 100 + i));
    }
    Words words = Words.of(RAIN, WordClasses.of(table.buildOrThrow()));
    for (int i = 0; i < RAIN.size(); i++) {
      words.setTag(i, 20 + i);
    }
    return words;
  }

  private static WordClasses.Entry entry(int cluster, int tagSet) {
    return new WordClasses.Entry(cluster, tagSet);
  }

  /** Makes transitions from a sentence's first state: "S" shifts, "L2" and "R2" name arcs 2. */
  static Configuration after(int words, String transitions) {
    Configuration state = new Configuration(words);
    for (String step : Splitter.on(' ').omitEmptyStrings().split(transitions)) {
      int label = step.length() == 1 ? -1 : Integer.parseInt(step.substring(1));
      state.apply("SLR".indexOf(step.charAt(0)), label);
    }
    return state;
  }
}
