package io.github.concordant.training.syntax;

import io.github.concordant.text.syntax.Features;
import io.github.concordant.text.syntax.PackedWeights;
import io.github.concordant.text.syntax.Weights;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A linear model in training: perceptron updates and their average over all steps (Freund and
 * Schapire 1999), the sum of which is brought up to date only when a feature is touched.
 */
final class AveragedWeights implements Weights {

  private static final float LEAST_KEPT = 0.02f;

  private final int classes;
  private int[] keys = new int[1 << 16];
  private int[] rows = new int[1 << 16];
  private float[] weights;
  private float[] sums;
  private int[] touched;

  /** How often each feature was looked up while it had weights. */
  private int[] uses = new int[1 << 12];

  private int size;
  private int step = 1;

  AveragedWeights(int classes) {
    this.classes = classes;
    this.weights = new float[classes << 12];
    this.sums = new float[classes << 12];
    this.touched = new int[1 << 12];
  }

  @Override
  public int classes() {
    return classes;
  }

  /** Counts a step of training, after which the weights weigh once more in the average. */
  void step() {
    step++;
  }

  @Override
  public void score(Features features, float[] scores) {
    Arrays.fill(scores, 0, classes, 0f);
    for (int i = 0; i < features.size(); i++) {
      int row = find(features.get(i));
      if (row >= 0) {
        uses[row]++;
        int base = row * classes;
        for (int c = 0; c < classes; c++) {
          scores[c] += weights[base + c];
        }
      }
    }
  }

  /** Adds the amount to the weight of each feature for the class. */
  void update(Features features, int target, float amount) {
    for (int i = 0; i < features.size(); i++) {
      int row = findOrAdd(features.get(i));
      touch(row);
      weights[row * classes + target] += amount;
    }
  }

  private void touch(int row) {
    int missed = step - touched[row];
    if (missed > 0) {
      for (int cell = row * classes; cell < (row + 1) * classes; cell++) {
        sums[cell] += missed * weights[cell];
      }
      touched[row] = step;
    }
  }

  /** The averages so far, by feature. */
  Map<Integer, float[]> averages() {
    Map<Integer, float[]> averages = new HashMap<>();
    for (int slot = 0; slot < keys.length; slot++) {
      if (rows[slot] > 0) {
        averages.put(keys[slot], average(rows[slot] - 1));
      }
    }
    return averages;
  }

  private float[] average(int row) {
    touch(row);
    float[] average = new float[classes];
    for (int c = 0; c < classes; c++) {
      average[c] = sums[row * classes + c] / step;
    }
    return average;
  }

  /** A new model that starts from this one's averages. */
  AveragedWeights restarted() {
    AveragedWeights restarted = new AveragedWeights(classes);
    averages()
        .forEach(
            (key, average) -> {
              int row = restarted.findOrAdd(key);
              System.arraycopy(average, 0, restarted.weights, row * classes, classes);
            });
    return restarted;
  }

  /** The averages, packed; weights nearer to zero than {@code least} are dropped. */
  PackedWeights packed(float least) {
    return PackedWeights.pack(classes, averages(), least);
  }

  /** The averages as a feature's weights and its number of uses behind them. */
  private void addTo(Map<Integer, float[]> sums, float share, float least) {
    for (int slot = 0; slot < keys.length; slot++) {
      if (rows[slot] > 0) {
        int row = rows[slot] - 1;
        float[] average = average(row);
        if (PackedWeights.size(average) >= least) {
          float[] sum = sums.computeIfAbsent(keys[slot], key -> new float[classes + 1]);
          for (int c = 0; c < classes; c++) {
            sum[c] += share * average[c];
          }
          sum[classes] += uses[row];
        }
      }
    }
  }

  /**
   * The mean of models that were trained alike, packed with only the given number of features: a
   * feature matters by its largest weight and by the root of how often it is met.
   *
   * @param least features whose weights are all nearer to zero are dropped first
   */
  static PackedWeights packedMean(List<AveragedWeights> models, float least, int most) {
    Map<Integer, float[]> sums = new HashMap<>();
    models.forEach(model -> model.addTo(sums, 1f / models.size(), least));
    int classes = models.get(0).classes();
    float[] ranks = new float[sums.size()];
    int count = 0;
    for (float[] sum : sums.values()) {
      ranks[count++] = rank(sum);
    }
    Arrays.sort(ranks);
    float lowest = count > most ? ranks[count - most] : 0;
    Map<Integer, float[]> kept = new HashMap<>();
    sums.forEach(
        (key, sum) -> {
          if (rank(sum) >= lowest) {
            kept.put(key, Arrays.copyOf(sum, classes));
          }
        });
    return PackedWeights.pack(classes, kept, LEAST_KEPT);
  }

  private static float rank(float[] sum) {
    int classes = sum.length - 1;
    float uses = Math.max(1, sum[classes]);
    return (float) (PackedWeights.size(Arrays.copyOf(sum, classes)) * Math.sqrt(uses));
  }

  private int find(int key) {
    int mask = keys.length - 1;
    int slot = key & mask;
    while (rows[slot] != 0) {
      if (keys[slot] == key) {
        return rows[slot] - 1;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private int findOrAdd(int key) {
    int found = find(key);
    if (found >= 0) {
      return found;
    }
    if (2 * size > keys.length) {
      rehash();
    }
    if (size == touched.length) {
      weights = Arrays.copyOf(weights, 2 * weights.length);
      sums = Arrays.copyOf(sums, 2 * sums.length);
      touched = Arrays.copyOf(touched, 2 * touched.length);
      uses = Arrays.copyOf(uses, 2 * uses.length);
    }
    touched[size] = step;
    put(key, ++size);
    return size - 1;
  }

  private void put(int key, int row) {
    int mask = keys.length - 1;
    int slot = key & mask;
    while (rows[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    rows[slot] = row;
  }

  private void rehash() {
    int[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new int[2 * oldKeys.length];
    rows = new int[2 * oldRows.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldRows[i] != 0) {
        put(oldKeys[i], oldRows[i]);
      }
    }
  }
}
