package io.github.concordant.text.syntax;

import java.util.Arrays;

/**
 * The features of one decision, each hashed to 32 bits: a template's number and the values that
 * fill it. Distinct features share a hash too seldom to matter.
 */
public final class Features {

  private static final int ROOM = 160;

  private int[] hashes = new int[ROOM];
  private int[] passing = new int[ROOM];
  private long[] firstEntries = new long[ROOM];
  private int[] entries = new int[ROOM];
  private int[] lengths = new int[ROOM];
  private int size;

  /** Starts the next decision. */
  public void clear() {
    size = 0;
  }

  /** How many features there are. */
  public int size() {
    return size;
  }

  /** The hash of a feature. */
  public int get(int index) {
    return hashes[index];
  }

  /**
   * Picks the hashes whose bit is set in a filter, without a branch, so that the processor waits
   * for all the bits at once.
   *
   * @param mask the number of the filter's bits, a power of two, less one
   * @return how many they are; {@link #passing} gives them
   */
  int pass(long[] filter, int mask) {
    int count = 0;
    for (int i = 0; i < size; i++) {
      int hash = hashes[i];
      passing[count] = hash;
      count += (int) (filter[(hash & mask) >> 6] >>> hash) & 1;
    }
    return count;
  }

  int passing(int index) {
    return passing[index];
  }

  /** Reads the slot of each passing hash, which its upper bits choose, before any is looked at. */
  void readEntries(long[] table, int shift, int count) {
    for (int i = 0; i < count; i++) {
      firstEntries[i] = table[passing[i] >>> shift];
    }
  }

  /** What stands in the slot of a passing hash. */
  long firstEntry(int index) {
    return firstEntries[index];
  }

  /** Notes what the table says of a feature. */
  void keepEntry(int index, int entry) {
    entries[index] = entry;
  }

  /** What the table was found to say. */
  int entry(int index) {
    return entries[index];
  }

  /** Reads how many pairs each row has whose start, and one, is a kept entry. */
  void readLengths(byte[] rows, int count) {
    for (int i = 0; i < count; i++) {
      lengths[i] = rows[entries[i] - 1] & 0xff;
    }
  }

  /** How many pairs the row of a kept entry has. */
  int length(int index) {
    return lengths[index];
  }

  /** The hashes, which stay as they are while this object goes on to other decisions. */
  public int[] toArray() {
    return Arrays.copyOf(hashes, size);
  }

  /** Adds a template filled with one value. */
  public void add(int template, int a) {
    put(mix(template * 0x9E3779B1 ^ mix(a)));
  }

  /** Adds a template filled with two values. */
  public void add(int template, int a, int b) {
    put(mix(mix(template * 0x9E3779B1 ^ mix(a)) * 31 + mix(b)));
  }

  /** Adds a template filled with three values. */
  public void add(int template, int a, int b, int c) {
    put(mix(mix(mix(template * 0x9E3779B1 ^ mix(a)) * 31 + mix(b)) * 31 + mix(c)));
  }

  private void put(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      passing = new int[hashes.length];
      firstEntries = new long[hashes.length];
      entries = new int[hashes.length];
      lengths = new int[hashes.length];
    }
    hashes[size++] = hash;
  }

  /** The finaliser of MurmurHash3, which spreads every bit over the whole. */
  static int mix(int value) {
    int h = value;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ (h >>> 16);
  }
}
