package io.github.concordant.text.syntax;

import com.google.common.primitives.UnsignedInts;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * A trained linear model in little memory. Each feature has a row of (class, weight) pairs, a
 * weight being one byte after a square root. One look into the memory finds whether a feature has a
 * row, as most have none: a slot of the table holds the feature's hash and where its row starts.
 */
public final class PackedWeights implements Weights {

  private static final long LOW = 0xffffffffL;

  private final int classes;
  private final float largest;
  private final float[] decoded = new float[256];
  private final int features;

  /** In each slot the hash and, one more than it is, the start of the row; zero when empty. */
  private final long[] table;

  /** The rows: the number of pairs, then class and weight of each. */
  private final byte[] rows;

  private PackedWeights(int classes, float largest, int features, int rowBytes) {
    this.classes = classes;
    this.largest = largest;
    this.features = features;
    this.table = new long[Integer.highestOneBit(Math.max(1, features)) * 4];
    this.rows = new byte[rowBytes];
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
    PackedWeights packed = new PackedWeights(classes, largest, sorted.size(), bytes);
    int at = 0;
    for (Map.Entry<Integer, float[]> entry : sorted.entrySet()) {
      packed.put(entry.getKey(), at);
      at = packed.fill(at, entry.getValue(), least);
    }
    return packed;
  }

  private int fill(int start, float[] weights, float least) {
    int at = start + 1;
    for (int c = 0; c < classes; c++) {
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

  private void put(int key, int start) {
    int slot = key & (table.length - 1);
    while (table[slot] != 0) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = ((long) key << 32) | (start + 1);
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
    int mask = table.length - 1;
    for (int i = 0; i < seen.size(); i++) {
      int key = seen.get(i);
      int slot = key & mask;
      long entry = table[slot];
      while (entry != 0 && (int) (entry >> 32) != key) {
        slot = (slot + 1) & mask;
        entry = table[slot];
      }
      if (entry != 0) {
        addRow((int) entry - 1, scores);
      }
    }
  }

  private void addRow(int start, float[] scores) {
    int end = start + 1 + 2 * (rows[start] & 0xff);
    for (int at = start + 1; at < end; at += 2) {
      scores[rows[at] & 0xff] += decoded[rows[at + 1] & 0xff];
    }
  }

  /** The same model with only the given number of features, those with the largest weights. */
  public PackedWeights pruned(int most) {
    Map<Integer, float[]> weights = new TreeMap<>(UnsignedInts::compare);
    float[] sizes = new float[features];
    int count = 0;
    for (long entry : table) {
      if (entry != 0) {
        float[] row = new float[classes];
        addRow((int) entry - 1, row);
        weights.put((int) (entry >> 32), row);
        sizes[count++] = size(row);
      }
    }
    Arrays.sort(sizes);
    float least = features > most ? sizes[features - most] : 0;
    weights.values().removeIf(row -> size(row) < least);
    return pack(classes, weights, Float.MIN_NORMAL);
  }

  private static float size(float[] row) {
    float size = 0;
    for (float weight : row) {
      size = Math.max(size, Math.abs(weight));
    }
    return size;
  }

  /** Writes the model; {@link #read} reads it. */
  public void write(DataOutput out) throws IOException {
    long[] entries = Arrays.stream(table).filter(entry -> entry != 0).toArray();
    // Rows were filled in the order of their hashes, so that their starts are in it too.
    long[] inOrder =
        Arrays.stream(entries).map(entry -> (entry << 32) | (entry >>> 32)).sorted().toArray();
    out.writeInt(classes);
    out.writeFloat(largest);
    out.writeInt(features);
    out.writeInt(rows.length);
    int last = 0;
    for (long entry : inOrder) {
      int key = (int) (entry & LOW);
      VariableLength.write(out, key - last);
      last = key;
    }
    out.write(rows);
  }

  /** Reads what {@link #write} wrote. */
  public static PackedWeights read(DataInput in) throws IOException {
    int classes = in.readInt();
    float largest = in.readFloat();
    int features = in.readInt();
    PackedWeights weights = new PackedWeights(classes, largest, features, in.readInt());
    int[] keys = new int[features];
    int last = 0;
    for (int i = 0; i < features; i++) {
      last += VariableLength.read(in);
      keys[i] = last;
    }
    in.readFully(weights.rows);
    int at = 0;
    for (int key : keys) {
      weights.put(key, at);
      at += 1 + 2 * (weights.rows[at] & 0xff);
    }
    return weights;
  }
}
