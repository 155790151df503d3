package io.github.concordant.grouping;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A sketch of a text by which copies are found: the least values that a family of hash functions
 * takes over its runs of five words. The share of equal values of two sketches estimates the share
 * of runs that the two texts have in common (MinHash, Broder 1997).
 */
final class Signature {

  /** Words of a run. */
  private static final int WORDS = 5;

  private static final int BANDS = 16;

  /** Values of a band: texts that share .8 of their runs share a band all but always. */
  private static final int ROWS = 4;

  private static final int SIZE = BANDS * ROWS;

  /** The share from which two texts are copies; a little below the checker's own for the error. */
  private static final double COPY = 0.75;

  private static final long[] FACTORS = odd(new SplittableRandom(1997));

  private final int[] least;
  private final boolean empty;

  private Signature(int[] least, boolean empty) {
    this.least = least;
    this.empty = empty;
  }

  private static long[] odd(SplittableRandom numbers) {
    return numbers.longs(SIZE).map(number -> number | 1).toArray();
  }

  static Signature of(String text) {
    List<String> words =
        Splitter.on(CharMatcher.forPredicate(Character::isLetterOrDigit).negate())
            .omitEmptyStrings()
            .splitToList(Ascii.toLowerCase(text));
    int[] least = new int[SIZE];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int i = 0; i + WORDS <= words.size(); i++) {
      String run = String.join(" ", words.subList(i, i + WORDS));
      long hash = Hashing.murmur3_128().hashUnencodedChars(run).asLong();
      for (int k = 0; k < SIZE; k++) {
        // The upper half of a product with an odd number mixes all bits of the lower.
        least[k] = Math.min(least[k], (int) ((hash * FACTORS[k]) >>> Integer.SIZE));
      }
    }
    return new Signature(least, words.size() < WORDS);
  }

  /** The keys of which copies share one (locality-sensitive hashing); none of an empty text. */
  long[] bands() {
    long[] bands = new long[empty ? 0 : BANDS];
    for (int band = 0; band < bands.length; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = key * 0x9E3779B97F4A7C15L + least[band * ROWS + row];
      }
      bands[band] = key;
    }
    return bands;
  }

  /** Whether the two texts are all but the same. */
  boolean isCopy(Signature other) {
    if (empty || other.empty) {
      return false;
    }
    int same = 0;
    for (int i = 0; i < SIZE; i++) {
      same += least[i] == other.least[i] ? 1 : 0;
    }
    return same >= COPY * SIZE;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeBoolean(empty);
    for (int i = 0; i < SIZE && !empty; i++) {
      out.writeInt(least[i]);
    }
  }

  static Signature read(DataInputStream in) throws IOException {
    boolean empty = in.readBoolean();
    int[] least = new int[SIZE];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int i = 0; i < SIZE && !empty; i++) {
      least[i] = in.readInt();
    }
    return new Signature(least, empty);
  }
}
