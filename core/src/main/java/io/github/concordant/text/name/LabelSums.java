package io.github.concordant.text.name;

import java.util.Arrays;

/**
 * Sums of weights of one byte each, label by label. Eight labels' weights lie in a long and are
 * added at once, in lanes of 16 bits of two longs, the even and the odd bytes (SIMD within a
 * register, Lamport 1975). A weight is kept 128 above itself, so that no lane borrows from the
 * next.
 */
final class LabelSums {

  private static final long EVEN_BYTES = 0x00ff00ff00ff00ffL;
  private static final int LABELS_A_LONG = 8;
  private static final int BIAS = 128;

  /** So many of the largest weights fit into a lane. */
  private static final int ROOM = 0xffff / 0xff;

  private final int[] sums;
  private final long[] lanes;
  private int pending;

  LabelSums(int labels) {
    this.sums = new int[labels];
    this.lanes = new long[2 * longs(labels)];
  }

  /** How many longs hold the weights of so many labels. */
  static int longs(int labels) {
    return (labels + LABELS_A_LONG - 1) / LABELS_A_LONG;
  }

  /** Packs a row of weights, one byte a label, into longs. */
  static void pack(byte[] weights, int from, int labels, long[] packed, int to) {
    for (int label = 0; label < labels; label++) {
      long biased = (long) weights[from + label] + BIAS;
      packed[to + label / LABELS_A_LONG] |= biased << (Byte.SIZE * (label % LABELS_A_LONG));
    }
  }

  void clear() {
    Arrays.fill(sums, 0);
    Arrays.fill(lanes, 0);
    pending = 0;
  }

  /** Adds a packed row. */
  void add(long[] packed, int at) {
    if (pending == ROOM) {
      settle();
    }
    pending++;
    for (int i = 0; i < lanes.length; i += 2) {
      long eight = packed[at + i / 2];
      lanes[i] += eight & EVEN_BYTES;
      lanes[i + 1] += (eight >>> Byte.SIZE) & EVEN_BYTES;
    }
  }

  /** Moves what the lanes hold to the sums. */
  private void settle() {
    for (int label = 0; label < sums.length; label++) {
      int lane = 2 * (label / LABELS_A_LONG) + (label & 1);
      int shift = Short.SIZE * (label % LABELS_A_LONG / 2);
      sums[label] += (int) ((lanes[lane] >>> shift) & 0xffff) - BIAS * pending;
    }
    Arrays.fill(lanes, 0);
    pending = 0;
  }

  /** Each label's sum. */
  int[] settled() {
    settle();
    return sums;
  }
}
