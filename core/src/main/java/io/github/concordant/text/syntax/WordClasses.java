package io.github.concordant.text.syntax;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.UnsignedInts;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;

/**
 * Classes of words that occur in alike contexts: Brown clusters, each a string of bits whose
 * prefixes are coarser classes; and the set of tags that a word was seen with. Words are kept as
 * hashes only, so that a word that is not in the table has a class once in some thousand times.
 */
public final class WordClasses {

  /** No class: the word is not known. */
  public static final int NONE = 0;

  private final int[] words;
  private final short[] clusters;
  private final short[] tagSets;

  /** The bits of each cluster with a leading one, which keeps the zeros. */
  private final int[] bits;

  private WordClasses(int[] words, short[] clusters, short[] tagSets, int[] bits) {
    this.words = words;
    this.clusters = clusters;
    this.tagSets = tagSets;
    this.bits = bits;
  }

  /**
   * What is known of a word.
   *
   * @param cluster the bits of its Brown cluster with a leading one, or {@link #NONE}
   * @param tagSet a number for its set of tags, or {@link #NONE}
   */
  public record Entry(int cluster, int tagSet) {}

  /** Packs a table of words in lower case. */
  public static WordClasses of(Map<String, Entry> table) {
    int[] bits = table.values().stream().mapToInt(Entry::cluster).distinct().sorted().toArray();
    Object[] entries =
        table.entrySet().stream()
            .sorted(Comparator.comparing(e -> e.getKey().hashCode(), UnsignedInts::compare))
            .toArray();
    int[] words = new int[entries.length];
    short[] clusters = new short[words.length];
    short[] tagSets = new short[words.length];
    for (int i = 0; i < words.length; i++) {
      Map.Entry<?, ?> entry = (Map.Entry<?, ?>) entries[i];
      Entry classes = (Entry) entry.getValue();
      words[i] = entry.getKey().hashCode();
      clusters[i] = (short) Arrays.binarySearch(bits, classes.cluster());
      tagSets[i] = (short) classes.tagSet();
    }
    return new WordClasses(words, clusters, tagSets, bits);
  }

  /** The bits of the word's cluster with a leading one, or {@link #NONE}. */
  public int cluster(String word) {
    int at = find(word);
    return at < 0 ? NONE : bits[clusters[at]];
  }

  /** A number for the word's set of tags, or {@link #NONE}. */
  int tagSet(String word) {
    int at = find(word);
    return at < 0 ? NONE : tagSets[at];
  }

  /** The coarser class of the first few bits of a cluster. */
  public static int prefix(int cluster, int length) {
    int size = 31 - Integer.numberOfLeadingZeros(cluster | 1);
    return size <= length ? cluster : cluster >>> (size - length);
  }

  private int find(String word) {
    int hash = word.hashCode();
    int low = 0;
    int high = words.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = UnsignedInts.compare(words[middle], hash);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** Writes the table; {@link #read} reads it. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(bits.length);
    for (int cluster : bits) {
      out.writeInt(cluster);
    }
    out.writeInt(words.length);
    int last = 0;
    for (int word : words) {
      VariableLength.write(out, word - last);
      last = word;
    }
    for (short cluster : clusters) {
      VariableLength.write(out, cluster);
    }
    for (short tagSet : tagSets) {
      VariableLength.write(out, tagSet);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static WordClasses read(ModelBytes in) throws IOException {
    int[] bits = new int[in.readInt()];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = in.readInt();
    }
    int[] words = new int[in.readInt()];
    int last = 0;
    for (int i = 0; i < words.length; i++) {
      last += in.readVariableLength();
      words[i] = last;
    }
    return new WordClasses(words, shorts(in, words.length), shorts(in, words.length), bits);
  }

  private static short[] shorts(ModelBytes in, int length) throws IOException {
    short[] values = new short[length];
    for (int i = 0; i < length; i++) {
      values[i] = (short) in.readVariableLength();
    }
    return values;
  }

  /** No word has a class. */
  public static WordClasses none() {
    return of(ImmutableMap.of());
  }
}
