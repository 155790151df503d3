package io.github.concordant.training.name;

import com.google.common.collect.ImmutableList;
import io.github.concordant.text.name.ChainModel;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A trained model before it is written. */
final class TrainedChain {

  private static final float LARGEST_STEP_COUNT = 127;

  private final ImmutableList<String> labels;
  private final float[] transitions;
  private final List<Integer> hashes;
  private final float[] weights;

  /**
   * @param transitions by label before, then label after
   * @param hashes of the features, ascending
   * @param weights by feature, then label
   */
  TrainedChain(
      ImmutableList<String> labels, float[] transitions, List<Integer> hashes, float[] weights) {
    this.labels = labels;
    this.transitions = transitions;
    this.hashes = hashes;
    this.weights = weights;
  }

  /** The model as {@link ChainModel#read} reads it; weights are rounded to one byte each. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return bytes.toByteArray();
  }

  private void write(DataOutputStream out) throws IOException {
    out.writeInt(labels.size());
    for (String label : labels) {
      out.writeUTF(label);
    }
    for (float transition : transitions) {
      out.writeFloat(transition);
    }
    float largest = 0;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float step = largest / LARGEST_STEP_COUNT;
    out.writeFloat(step);
    List<Integer> kept = new ArrayList<>();
    for (int feature = 0; feature < hashes.size(); feature++) {
      if (matters(feature, step)) {
        kept.add(feature);
      }
    }
    out.writeInt(kept.size());
    for (int feature : kept) {
      out.writeInt(hashes.get(feature));
    }
    for (int feature : kept) {
      for (int label = 0; label < labels.size(); label++) {
        out.writeByte(Math.round(weights[feature * labels.size() + label] / step));
      }
    }
  }

  private boolean matters(int feature, float step) {
    for (int label = 0; label < labels.size(); label++) {
      if (Math.round(weights[feature * labels.size() + label] / step) != 0) {
        return true;
      }
    }
    return false;
  }
}
