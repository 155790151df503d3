package io.github.concordant.text.syntax;

import java.util.Arrays;

/**
 * Parses one sentence, keeping the best partial trees. The states of a beam have most of their
 * words in common, so that scores which depend on words alone are remembered.
 */
final class BeamSearch {

  /**
   * A partial tree whose score lies so far behind the best is given up: it hardly ever wins, and
   * most decisions leave one tree far ahead (threshold pruning).
   */
  private static final float MARGIN = 200;

  private final Weights labels;
  private final int width;
  private final Configuration first;
  private final LabelFeatures labelFeatures;
  private final float[] labelScores;
  private final float[] scores = new float[Parser.TRANSITIONS];
  private final StateScores stateScores;
  private Configuration[] items;
  private Configuration[] spares;
  private float[] totals;
  private float[] nextTotals;
  private final int[] from;
  private final int[] by;

  BeamSearch(Words words, int width, Weights weights, Weights labels) {
    this.labels = labels;
    this.labelScores = new float[labels.classes()];
    this.stateScores = new StateScores(words, weights);
    this.width = width;
    this.first = new Configuration(words.size());
    this.labelFeatures = new LabelFeatures(words);
    this.items = new Configuration[width];
    this.spares = new Configuration[width];
    for (int i = 0; i < width; i++) {
      items[i] = i == 0 ? first : new Configuration(words.size());
      spares[i] = new Configuration(words.size());
    }
    this.totals = new float[width];
    this.nextTotals = new float[width];
    this.from = new int[width];
    this.by = new int[width];
  }

  Configuration run() {
    int count = 1;
    // Every complete derivation shifts and reduces each word once.
    for (int step = 0; step < 2 * first.words(); step++) {
      count = advance(count);
    }
    return items[0];
  }

  private int advance(int count) {
    int found = 0;
    Arrays.fill(nextTotals, Float.NEGATIVE_INFINITY);
    for (int i = 0; i < count; i++) {
      stateScores.of(items[i], scores);
      for (int t = 0; t < Parser.TRANSITIONS; t++) {
        if (items[i].allows(t)) {
          found = insert(found, totals[i] + scores[t], i, t);
        }
      }
    }
    found = withinMargin(found);
    for (int i = 0; i < found; i++) {
      spares[i].copyFrom(items[from[i]]);
      spares[i].apply(by[i], label(spares[i], by[i]));
    }
    Configuration[] old = items;
    items = spares;
    spares = old;
    float[] oldTotals = totals;
    totals = nextTotals;
    nextTotals = oldTotals;
    return found;
  }

  /** How many of the candidates are not far behind the best. */
  private int withinMargin(int found) {
    int kept = found;
    while (kept > 1 && nextTotals[kept - 1] < nextTotals[0] - MARGIN) {
      kept--;
    }
    return kept;
  }

  /** Keeps the candidates sorted, the best first; of equals the one found first stays ahead. */
  private int insert(int found, float total, int item, int transition) {
    if (found == width && total <= nextTotals[width - 1]) {
      return found;
    }
    int at = found < width ? found : width - 1;
    while (at > 0 && nextTotals[at - 1] < total) {
      nextTotals[at] = nextTotals[at - 1];
      from[at] = from[at - 1];
      by[at] = by[at - 1];
      at--;
    }
    nextTotals[at] = total;
    from[at] = item;
    by[at] = transition;
    return Math.min(width, found + 1);
  }

  private int label(Configuration state, int transition) {
    if (transition == Configuration.SHIFT) {
      return -1;
    }
    labels.score(labelFeatures.of(state, transition), labelScores);
    return Tagger.best(labelScores);
  }
}
