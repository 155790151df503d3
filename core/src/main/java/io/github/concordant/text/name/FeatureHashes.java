package io.github.concordant.text.name;

import java.util.Arrays;

/**
 * The features of one word, each known by the hash of its text (FNV-1a with the end of
 * MurmurHash3). A text is hashed as its pieces come, and never put together.
 */
public final class FeatureHashes {

  private static final int OFFSET_BASIS = 0x811c9dc5;
  private static final int PRIME = 0x01000193;
  private static final int ROOM = 128;

  private int[] hashes = new int[ROOM];
  private String[] templates = new String[ROOM];
  private int size;
  private int state;

  /** How many features there are. */
  public int size() {
    return size;
  }

  /** The hash of a feature. */
  public int hash(int index) {
    return hashes[index];
  }

  /** The text with which a feature begins, which tells what is looked at. */
  public String template(int index) {
    return templates[index];
  }

  void clear() {
    size = 0;
  }

  /** Begins a feature. */
  FeatureHashes start(String template) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      templates = Arrays.copyOf(templates, 2 * size);
    }
    templates[size] = template;
    state = OFFSET_BASIS;
    return with(template);
  }

  FeatureHashes with(String piece) {
    return with(piece, 0, piece.length());
  }

  /** Adds a part of a text. */
  FeatureHashes with(String text, int from, int to) {
    int hash = state;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    state = hash;
    return this;
  }

  FeatureHashes with(char piece) {
    state = (state ^ piece) * PRIME;
    return this;
  }

  /** Adds a number's digits. */
  FeatureHashes with(int number) {
    if (number < 0) {
      return with(Integer.toString(number));
    }
    if (number >= 10) {
      with(number / 10);
    }
    return with((char) ('0' + number % 10));
  }

  /** Ends the feature that was begun. */
  void end() {
    int hash = state;
    hash ^= hash >>> 16;
    hash *= 0x85ebca6b;
    hash ^= hash >>> 13;
    hashes[size++] = hash;
  }
}
