package io.github.concordant.text.name;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;

/** The weights of features, found by the hash of a feature in an open table. Immutable. */
final class HashedWeights {

  private final int width;
  private final int[] hashes;
  private final byte[] weights;
  private final int[] slots;

  private HashedWeights(int width, int[] hashes, byte[] weights) {
    this.width = width;
    this.hashes = hashes;
    this.weights = weights;
    this.slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, hashes.length)) * 4)];
    for (int feature = 0; feature < hashes.length; feature++) {
      int slot = slot(hashes[feature]);
      while (slots[slot] != 0) {
        slot = next(slot);
      }
      slots[slot] = feature + 1;
    }
  }

  static HashedWeights read(DataInputStream in, int width) throws IOException {
    int count = in.readInt();
    IntBuffer hashes = ByteBuffer.wrap(in.readNBytes(count * Integer.BYTES)).asIntBuffer();
    int[] ordered = new int[count];
    hashes.get(ordered);
    return new HashedWeights(width, ordered, in.readNBytes(count * width));
  }

  private int slot(int hash) {
    return ((hash * 0x9e3779b9) >>> 1) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }

  /** The feature with this hash, or -1 where the model knows none. */
  int find(int hash) {
    int slot = slot(hash);
    while (slots[slot] != 0) {
      int feature = slots[slot] - 1;
      if (hashes[feature] == hash) {
        return feature;
      }
      slot = next(slot);
    }
    return -1;
  }

  /** A feature's weight for a label, in steps. */
  int weight(int feature, int label) {
    return weights[feature * width + label];
  }
}
