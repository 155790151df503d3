package io.github.concordant.text.syntax;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Weights of few features, set by hand; or of all features, drawn by lot from their hashes. */
final class TableWeights implements Weights {

  private final int classes;
  private final int lot;
  private final Map<Integer, float[]> table = new HashMap<>();

  private TableWeights(int classes, int lot) {
    this.classes = classes;
    this.lot = lot;
  }

  /** Weights that are all zero but those that {@link #with} sets. */
  static TableWeights of(int classes) {
    return new TableWeights(classes, 0);
  }

  /** A weight for each feature; sums of them are exact, whatever their order. */
  static TableWeights byLot(int classes, int lot) {
    return new TableWeights(classes, lot);
  }

  /** Sets the weights of the classes for the last feature that was added. */
  TableWeights with(Features feature, float... weights) {
    table.put(feature.get(feature.size() - 1), weights);
    return this;
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public void score(Features features, float[] scores) {
    Arrays.fill(scores, 0f);
    for (int i = 0; i < features.size(); i++) {
      float[] row = table.get(features.get(i));
      for (int c = 0; c < classes; c++) {
        scores[c] += row == null ? drawn(features.get(i), c) : row[c];
      }
    }
  }

  private float drawn(int hash, int c) {
    return lot == 0 ? 0 : (Features.mix(hash + 31 * c + lot) & 0xff) / 64f - 2;
  }
}
