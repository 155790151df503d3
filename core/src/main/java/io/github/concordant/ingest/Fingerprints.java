package io.github.concordant.ingest;

/**
 * A set of 64-bit fingerprints that only grows, by linear probing in an array: some 11 to 21 bytes
 * for each, where a set of objects takes 64. Two names with one fingerprint are taken for one;
 * among ten million names that is a chance of one in 370,000. Not thread-safe.
 */
final class Fingerprints {

  private static final int FIRST = 1 << 10;

  /** Zero marks an empty place; the fingerprint zero is kept apart. */
  private long[] places = new long[FIRST];

  private boolean zero;
  private int size;

  /** Adds a fingerprint, and tells whether it is new. */
  boolean add(long fingerprint) {
    if (fingerprint == 0) {
      boolean isNew = !zero;
      zero = true;
      return isNew;
    }
    int place = place(places, fingerprint);
    if (places[place] == fingerprint) {
      return false;
    }
    places[place] = fingerprint;
    size++;
    if (size > places.length / 4 * 3) {
      grow();
    }
    return true;
  }

  private void grow() {
    long[] larger = new long[2 * places.length];
    for (long fingerprint : places) {
      if (fingerprint != 0) {
        larger[place(larger, fingerprint)] = fingerprint;
      }
    }
    places = larger;
  }

  /** Where the fingerprint stands, or the empty place for it. */
  private static int place(long[] places, long fingerprint) {
    int mask = places.length - 1;
    int place = (int) (fingerprint ^ (fingerprint >>> 32)) & mask;
    while (places[place] != 0 && places[place] != fingerprint) {
      place = (place + 1) & mask;
    }
    return place;
  }
}
