package io.github.concordant.text.name;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A conditional random field over a chain of words (Lafferty, McCallum and Pereira, 2001), which
 * gives the labels of a sentence that are likeliest together. Features are kept by the hash of
 * their text, weights as bytes. Immutable.
 *
 * <p>The format of a model: the number of labels and the labels; the transitions by label before
 * and label after, as floats; the worth of one step of a weight, as a float; the number of
 * features; their hashes in ascending order; their weights, one byte a label.
 */
public final class ChainModel {

  private static final String OTHER = "other";
  static final String CONTINUED = "-cont";
  static final String STARTED = "-start";

  private final ImmutableList<String> labels;
  private final float[] transitions;
  private final float step;
  private final HashedWeights weights;
  private final int other;

  ChainModel(ImmutableList<String> labels, float[] transitions, float step, HashedWeights weights) {
    this.labels = labels;
    this.transitions = transitions;
    this.step = step;
    this.weights = weights;
    this.other = labels.indexOf(OTHER);
    forbidImpossible();
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the stream breaks off or cannot be read
   */
  public static ChainModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    ImmutableList.Builder<String> labels = ImmutableList.builder();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      labels.add(in.readUTF());
    }
    float[] transitions = new float[count * count];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readFloat();
    }
    float step = in.readFloat();
    return new ChainModel(labels.build(), transitions, step, HashedWeights.read(in, count));
  }

  /** Whether one label may follow another: a name goes on only where one of its type stood. */
  public static boolean mayFollow(String before, String after) {
    if (!after.endsWith(CONTINUED)) {
      return true;
    }
    String type = after.substring(0, after.length() - CONTINUED.length());
    return before.equals(after) || before.equals(type + STARTED);
  }

  private void forbidImpossible() {
    int n = labels.size();
    for (int before = 0; before < n; before++) {
      for (int after = 0; after < n; after++) {
        if (!mayFollow(labels.get(before), labels.get(after))) {
          transitions[before * n + after] = Float.NEGATIVE_INFINITY;
        }
      }
    }
  }

  /** The labels of the words, likeliest together. */
  ImmutableList<String> label(SentenceView sentence) {
    int n = labels.size();
    NameFeatures features = new NameFeatures(sentence);
    LabelSums sums = new LabelSums(n);
    float[] scores = new float[sentence.words.length * n];
    for (int i = 0; i < sentence.words.length; i++) {
      if (other >= 0 && sentence.isFarFromNames(i)) {
        Arrays.fill(scores, i * n, (i + 1) * n, Float.NEGATIVE_INFINITY);
        scores[i * n + other] = 0;
      } else {
        sums.clear();
        weights.addTo(sums, features.of(i));
        setScores(sums.settled(), scores, i * n);
      }
    }
    return Arrays.stream(path(scores)).mapToObj(labels::get).collect(toImmutableList());
  }

  private void setScores(int[] sums, float[] scores, int at) {
    for (int label = 0; label < sums.length; label++) {
      scores[at + label] = step * sums[label];
    }
  }

  /** Viterbi's algorithm: the labels whose scores and transitions sum highest. */
  private int[] path(float[] scores) {
    int n = labels.size();
    int length = scores.length / n;
    int[] back = new int[scores.length];
    for (int label = 0; label < n && length > 0; label++) {
      if (labels.get(label).endsWith(CONTINUED)) {
        scores[label] = Float.NEGATIVE_INFINITY;
      }
    }
    for (int i = 1; i < length; i++) {
      for (int label = 0; label < n; label++) {
        int best = bestBefore(scores, (i - 1) * n, label);
        back[i * n + label] = best;
        scores[i * n + label] += scores[(i - 1) * n + best] + transitions[best * n + label];
      }
    }
    return walkBack(scores, back, length);
  }

  private int bestBefore(float[] scores, int at, int label) {
    int n = labels.size();
    int best = 0;
    float high = Float.NEGATIVE_INFINITY;
    for (int before = 0; before < n; before++) {
      float score = scores[at + before] + transitions[before * n + label];
      if (score > high) {
        high = score;
        best = before;
      }
    }
    return best;
  }

  private int[] walkBack(float[] scores, int[] back, int length) {
    int n = labels.size();
    int[] path = new int[length];
    int label = 0;
    for (int other = 1; other < n && length > 0; other++) {
      if (scores[(length - 1) * n + other] > scores[(length - 1) * n + label]) {
        label = other;
      }
    }
    for (int i = length - 1; i >= 0; i--) {
      path[i] = label;
      label = back[i * n + label];
    }
    return path;
  }
}
