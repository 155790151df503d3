package io.github.concordant.text.name;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The weights of features, found by the hash of a feature in an open table. Immutable. What costs
 * time is the memory, which is too large for a processor's nearest caches; most features have no
 * weights, and a small filter of bits knows most of these.
 */
final class HashedWeights {

  /** Bits of the filter for a slot of the table. */
  private static final int FILTER_BITS = 4;

  /** How many longs hold the weights of a feature. */
  private final int stride;

  /** The weights of each feature as {@link LabelSums} packs them. */
  private final long[] weights;

  /**
   * In each slot the hash above and, below, one more than the place of the feature; zero: empty.
   */
  private final long[] slots;

  private final long[] filter;
  private final int filterMask;

  private HashedWeights(int width, int[] hashes, byte[] weights) {
    this.stride = LabelSums.longs(width);
    this.weights = new long[stride * hashes.length];
    this.slots = new long[Math.max(16, Integer.highestOneBit(Math.max(1, hashes.length)) * 4)];
    this.filter = new long[slots.length * FILTER_BITS / Long.SIZE];
    this.filterMask = slots.length * FILTER_BITS - 1;
    for (int feature = 0; feature < hashes.length; feature++) {
      LabelSums.pack(weights, feature * width, width, this.weights, feature * stride);
      int bit = spread(hashes[feature]) & filterMask;
      filter[bit >> 6] |= 1L << bit;
      int slot = slot(hashes[feature]);
      while (slots[slot] != 0) {
        slot = next(slot);
      }
      slots[slot] = ((long) hashes[feature] << 32) | (feature + 1);
    }
  }

  static HashedWeights read(DataInputStream in, int width) throws IOException {
    int count = in.readInt();
    byte[] hashes = new byte[count * Integer.BYTES];
    in.readFully(hashes);
    int[] ordered = new int[count];
    ByteBuffer.wrap(hashes).asIntBuffer().get(ordered);
    byte[] weights = new byte[count * width];
    in.readFully(weights);
    return new HashedWeights(width, ordered, weights);
  }

  private static int spread(int hash) {
    return (hash * 0x9e3779b9) >>> 1;
  }

  private int slot(int hash) {
    return spread(hash) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }

  /** Adds the weights of the features that the model knows, in steps. */
  void addTo(LabelSums sums, FeatureHashes features) {
    for (int i = 0; i < features.size(); i++) {
      int found = find(features.hash(i));
      if (found >= 0) {
        sums.add(weights, found * stride);
      }
    }
  }

  /** The feature with this hash, or -1 where the model knows none. */
  private int find(int hash) {
    int bit = spread(hash) & filterMask;
    if ((filter[bit >> 6] >>> bit & 1) == 0) {
      return -1;
    }
    int slot = slot(hash);
    while (slots[slot] != 0) {
      if ((int) (slots[slot] >> 32) == hash) {
        return (int) slots[slot] - 1;
      }
      slot = next(slot);
    }
    return -1;
  }
}
