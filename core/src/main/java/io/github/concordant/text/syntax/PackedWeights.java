package io.github.concordant.text.syntax;

import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import com.google.common.primitives.UnsignedInts;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * A trained linear model in little memory. Each feature has a row of (class, weight) pairs, a
 * weight being one byte after a square root. What costs time is the memory, which is too large for
 * a processor's caches. Most features have no row, and a small filter of bits knows most of these;
 * a slot of the table holds the feature's hash and its weights, when they are few, else where its
 * row starts. The filter, the table and the rows are each read for all features of a decision
 * before anything is asked of what was read, so that the processor waits for many of them at once.
 */
public final class PackedWeights implements Weights {

  /** So many classes' weights find room beside the hash. */
  private static final int MOST_IN_SLOT = 3;

  /** Tells a slot that holds weights from an empty one. */
  private static final int FILLED = 1 << 24;

  /** Bits of the filter for a slot of the table. */
  private static final int FILTER_BITS = 4;

  private final int classes;
  private final float largest;
  private final float[] decoded = new float[256];
  private final int features;

  /**
   * In each slot the hash above and, below, the weights of the classes or, one more than it is, the
   * start of the row; zero when empty.
   */
  private final long[] table;

  /**
   * The bit that the lower bits of a hash choose is set if a feature with such a hash has a row.
   */
  private final long[] filter;

  private final int filterMask;

  /** The upper bits of a hash choose its slot, so that sorted features fill the table in a row. */
  private final int tableShift;

  /** The rows: the number of pairs, then class and weight of each. */
  private final byte[] rows;

  private PackedWeights(int classes, float largest, int features, byte[] rows) {
    this.classes = classes;
    this.largest = largest;
    this.features = features;
    this.table = new long[Integer.highestOneBit(Math.max(16, 3 * features / 2)) * 2];
    this.filter = new long[table.length * FILTER_BITS / Long.SIZE];
    this.filterMask = table.length * FILTER_BITS - 1;
    this.tableShift = Integer.numberOfLeadingZeros(table.length - 1);
    this.rows = rows;
    for (int i = 0; i < decoded.length; i++) {
      float root = (byte) i / 127f;
      decoded[i] = Math.copySign(root * root * largest, root);
    }
  }

  /**
   * Packs averaged weights.
   *
   * @param weights the weights of the classes by the feature's hash
   * @param least weights nearer to zero than this are dropped
   */
  public static PackedWeights pack(int classes, Map<Integer, float[]> weights, float least) {
    Map<Integer, float[]> sorted = new TreeMap<>(UnsignedInts::compare);
    float largest = 0;
    int bytes = 0;
    for (Map.Entry<Integer, float[]> entry : weights.entrySet()) {
      int kept = 0;
      for (float weight : entry.getValue()) {
        largest = Math.max(largest, Math.abs(weight));
        kept += Math.abs(weight) >= least ? 1 : 0;
      }
      if (kept > 0) {
        sorted.put(entry.getKey(), entry.getValue());
        bytes += 1 + 2 * kept;
      }
    }
    byte[] rows = new byte[bytes];
    int[] keys = new int[sorted.size()];
    int at = 0;
    int count = 0;
    for (Map.Entry<Integer, float[]> entry : sorted.entrySet()) {
      keys[count++] = entry.getKey();
      at = fill(rows, at, entry.getValue(), least, largest);
    }
    return of(classes, largest, keys, rows);
  }

  /** The model of the features with these rows, which lie in the features' order. */
  private static PackedWeights of(int classes, float largest, int[] keys, byte[] rows) {
    boolean inSlots = classes <= MOST_IN_SLOT;
    PackedWeights packed =
        new PackedWeights(classes, largest, keys.length, inSlots ? new byte[0] : rows);
    int at = 0;
    for (int key : keys) {
      packed.put(key, inSlots ? weightsAt(rows, at) : at + 1);
      at = end(rows, at);
    }
    return packed;
  }

  /** The weights of a row in one number, a byte for each class. */
  private static int weightsAt(byte[] rows, int start) {
    int weights = FILLED;
    for (int at = start + 1; at < end(rows, start); at += 2) {
      weights |= (rows[at + 1] & 0xff) << (8 * rows[at]);
    }
    return weights;
  }

  private static int end(byte[] rows, int start) {
    return start + 1 + 2 * (rows[start] & 0xff);
  }

  private static int fill(byte[] rows, int start, float[] weights, float least, float largest) {
    int at = start + 1;
    for (int c = 0; c < weights.length; c++) {
      if (Math.abs(weights[c]) >= least) {
        rows[at++] = (byte) c;
        rows[at++] = encode(weights[c], largest);
      }
    }
    rows[start] = (byte) ((at - start) / 2);
    return at;
  }

  private static byte encode(float weight, float largest) {
    int size = (int) Math.round(Math.sqrt(Math.abs(weight) / largest) * 127);
    return (byte) (weight < 0 ? -size : size);
  }

  private void put(int key, int content) {
    int bit = key & filterMask;
    filter[bit >> 6] |= 1L << bit;
    int slot = key >>> tableShift;
    while (table[slot] != 0) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = ((long) key << 32) | content;
  }

  @Override
  public int classes() {
    return classes;
  }

  /** The number of features that have a weight. */
  public int features() {
    return features;
  }

  @Override
  public void score(Features seen, float[] scores) {
    Arrays.fill(scores, 0, classes, 0f);
    int found = find(seen);
    if (classes <= MOST_IN_SLOT) {
      for (int i = 0; i < found; i++) {
        addSlot(seen.entry(i), scores);
      }
      return;
    }
    seen.readLengths(rows, found);
    for (int i = 0; i < found; i++) {
      addRow(seen.entry(i) - 1, seen.length(i), scores);
    }
  }

  /**
   * Leaves with the features the entries of those that have one.
   *
   * @return how many they are
   */
  private int find(Features seen) {
    int passing = seen.pass(filter, filterMask);
    seen.readEntries(table, tableShift, passing);
    int found = 0;
    for (int i = 0; i < passing; i++) {
      long entry = probe(seen.passing(i), seen.firstEntry(i));
      seen.keepEntry(found, (int) entry);
      found += entry != 0 ? 1 : 0;
    }
    return found;
  }

  /** The entry of a feature, the slot that it hashes to holding the given one; zero if none. */
  private long probe(int key, long first) {
    long entry = first;
    int slot = key >>> tableShift;
    while (entry != 0 && (int) (entry >> 32) != key) {
      slot = (slot + 1) & (table.length - 1);
      entry = table[slot];
    }
    return entry;
  }

  private void addSlot(int weights, float[] scores) {
    for (int c = 0; c < classes; c++) {
      scores[c] += decoded[(weights >> (8 * c)) & 0xff];
    }
  }

  private void addRow(int start, int pairs, float[] scores) {
    int end = start + 1 + 2 * pairs;
    for (int at = start + 1; at < end; at += 2) {
      scores[rows[at] & 0xff] += decoded[rows[at + 1] & 0xff];
    }
  }

  /** The largest weight of a feature, whatever its sign. */
  public static float size(float[] row) {
    float size = 0;
    for (float weight : row) {
      size = Math.max(size, Math.abs(weight));
    }
    return size;
  }

  /** Writes the model; {@link #read} reads it. */
  public void write(DataOutput out) throws IOException {
    long[] inOrder =
        Arrays.stream(table)
            .filter(entry -> entry != 0)
            .boxed()
            .sorted((a, b) -> UnsignedInts.compare((int) (a >> 32), (int) (b >> 32)))
            .mapToLong(Long::longValue)
            .toArray();
    ByteArrayDataOutput written = ByteStreams.newDataOutput();
    out.writeInt(classes);
    out.writeFloat(largest);
    out.writeInt(features);
    for (long entry : inOrder) {
      writeRow((int) entry, written);
    }
    byte[] bytes = written.toByteArray();
    out.writeInt(bytes.length);
    int last = 0;
    for (long entry : inOrder) {
      int key = (int) (entry >> 32);
      VariableLength.write(out, key - last);
      last = key;
    }
    out.write(bytes);
  }

  private void writeRow(int content, ByteArrayDataOutput out) {
    if (classes > MOST_IN_SLOT) {
      out.write(rows, content - 1, end(rows, content - 1) - content + 1);
      return;
    }
    byte[] row = new byte[1 + 2 * classes];
    int at = 1;
    for (int c = 0; c < classes; c++) {
      byte weight = (byte) (content >> (8 * c));
      if (weight != 0) {
        row[at++] = (byte) c;
        row[at++] = weight;
      }
    }
    row[0] = (byte) (at / 2);
    out.write(row, 0, at);
  }

  /** Reads what {@link #write} wrote. */
  public static PackedWeights read(ModelBytes in) throws IOException {
    int classes = in.readInt();
    float largest = in.readFloat();
    int[] keys = new int[in.readInt()];
    int rowBytes = in.readInt();
    int last = 0;
    for (int i = 0; i < keys.length; i++) {
      last += in.readVariableLength();
      keys[i] = last;
    }
    return of(classes, largest, keys, in.read(rowBytes));
  }
}
