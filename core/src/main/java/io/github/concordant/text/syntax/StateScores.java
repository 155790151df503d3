package io.github.concordant.text.syntax;

import java.util.Arrays;

/**
 * The scores of the transitions in the states of one sentence. What the top of the stack and the
 * front of the buffer add is remembered, and what the second of the stack adds to these: other
 * states of the beam ask for it again.
 */
final class StateScores {

  private static final int TRANSITIONS = Parser.TRANSITIONS;
  private static final int EMPTY = -1;

  private final Weights weights;
  private final ParserFeatures features;
  private final float[] part = new float[TRANSITIONS];
  private final Memory pairs;
  private final Memory triples;

  StateScores(Words words, Weights weights) {
    this.weights = weights;
    this.features = new ParserFeatures(words);
    this.pairs = new Memory(words.size());
    this.triples = new Memory(words.size());
  }

  /** Sets the score of each transition. */
  void of(Configuration state, float[] scores) {
    int pair = state.stack(0) << 10 | state.buffer(0);
    weights.score(features.ofArcs(state), scores);
    if (!pairs.holds(pair)) {
      weights.score(features.ofPair(state), part);
      pairs.put(pair, part);
    }
    pairs.addTo(scores, pair);
    int triple = state.stack(1) << 20 | pair;
    if (!triples.holds(triple)) {
      weights.score(features.ofTriple(state), part);
      triples.put(triple, part);
    }
    triples.addTo(scores, triple);
  }

  /** A table in which a later entry may take the place of an earlier one. */
  private static final class Memory {
    private final int[] keys;
    private final float[] values;

    /** Room for the entries that one stretch of a sentence of this length asks for. */
    Memory(int words) {
      this.keys = new int[Integer.highestOneBit(Math.max(8, words)) * 32];
      this.values = new float[keys.length * TRANSITIONS];
      Arrays.fill(keys, EMPTY);
    }

    private int slot(int key) {
      return Features.mix(key) & (keys.length - 1);
    }

    boolean holds(int key) {
      return keys[slot(key)] == key;
    }

    void put(int key, float[] scores) {
      int slot = slot(key);
      keys[slot] = key;
      System.arraycopy(scores, 0, values, slot * TRANSITIONS, TRANSITIONS);
    }

    void addTo(float[] scores, int key) {
      int base = slot(key) * TRANSITIONS;
      for (int t = 0; t < TRANSITIONS; t++) {
        scores[t] += values[base + t];
      }
    }
  }
}
