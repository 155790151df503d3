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

  /** Fewer words than this on average begin with the same bits, so that a search is short. */
  private static final int WORDS_A_START = 2;

  /** The hashes, in ascending order without sign. */
  private final int[] words;

  /** Where the words begin whose hashes have these upper bits. */
  private final int[] starts;

  private final int startShift;
  private final short[] clusters;
  private final short[] tagSets;

  /** The bits of each cluster with a leading one, which keeps the zeros. */
  private final int[] bits;

  private WordClasses(int[] words, short[] clusters, short[] tagSets, int[] bits) {
    this.words = words;
    this.clusters = clusters;
    this.tagSets = tagSets;
    this.bits = bits;
    int most = Integer.highestOneBit(Math.max(2, words.length / WORDS_A_START));
    this.startShift = Integer.numberOfLeadingZeros(most - 1);
    this.starts = starts(words, most, startShift);
    settleTwins();
  }

  /**
   * Of words with the same hash the one that a binary search meets is known, as the models were
   * trained with it: its classes are given to the first.
   */
  private void settleTwins() {
    for (int first = 0; first + 1 < words.length; first++) {
      if (words[first] == words[first + 1] && (first == 0 || words[first - 1] != words[first])) {
        int met = met(words[first]);
        clusters[first] = clusters[met];
        tagSets[first] = tagSets[met];
      }
    }
  }

  /** Where a binary search meets a hash that the table holds. */
  private int met(int hash) {
    int low = 0;
    int high = words.length - 1;
    int middle = (low + high) >>> 1;
    while (words[middle] != hash) {
      if (UnsignedInts.compare(words[middle], hash) < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
      middle = (low + high) >>> 1;
    }
    return middle;
  }

  private static int[] starts(int[] words, int most, int shift) {
    int[] starts = new int[most + 1];
    int at = 0;
    for (int start = 0; start < most; start++) {
      starts[start] = at;
      while (at < words.length && words[at] >>> shift == start) {
        at++;
      }
    }
    starts[most] = words.length;
    return starts;
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
    return clusterAt(find(word));
  }

  /** The cluster of the word at a place that {@link #find} gave. */
  int clusterAt(int place) {
    return place < 0 ? NONE : bits[clusters[place]];
  }

  /** A number for the set of tags of the word at a place that {@link #find} gave, or NONE. */
  int tagSetAt(int place) {
    return place < 0 ? NONE : tagSets[place];
  }

  /** The coarser class of the first few bits of a cluster. */
  public static int prefix(int cluster, int length) {
    int size = 31 - Integer.numberOfLeadingZeros(cluster | 1);
    return size <= length ? cluster : cluster >>> (size - length);
  }

  /** The place of a word in the table, or -1 if it is not there. */
  int find(String word) {
    int hash = word.hashCode();
    int start = hash >>> startShift;
    for (int at = starts[start]; at < starts[start + 1]; at++) {
      if (words[at] == hash) {
        return at;
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
