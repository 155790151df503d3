package io.github.concordant.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedWeightsTest {

  /** A weight is kept as a byte, its root: squares of numbers to 127 stay what they are. */
  private static final int LARGEST = 127 * 127;

  private static final float LEAST = 1;

  @Test
  void givesBackNearlyTheWeightsThatWerePacked() throws IOException {
    Features features = new Features();
    features.add(1, 7);
    features.add(2, 7, 8);
    features.add(3, 7, 8, 9);
    PackedWeights packed =
        PackedWeights.pack(
            2,
            ImmutableMap.of(
                features.get(0),
                new float[] {4f, -1f},
                features.get(1),
                new float[] {0f, 2f},
                -5,
                new float[] {0.5f, 0f}),
            0.1f);

    float[] scores = new float[2];
    copy(packed).score(features, scores);

    assertThat(packed.features()).isEqualTo(3);
    assertThat(scores[0]).isCloseTo(4f, within(0.05f));
    assertThat(scores[1]).isCloseTo(1f, within(0.05f));
  }

  /** Weights of up to three classes stand in the table, those of more in rows of their own. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 60, 200})
  void knowsThousandsOfFeatures(int classes) throws IOException {
    PackedWeights packed = thousands(classes);
    assertThat(packed.classes()).isEqualTo(classes);
    assertThat(packed.features()).isEqualTo(3000);
    checkThousands(packed, classes);
    PackedWeights copy = copy(packed);
    assertThat(copy.classes()).isEqualTo(classes);
    assertThat(copy.features()).isEqualTo(3000);
    checkThousands(copy, classes);
  }

  private static PackedWeights thousands(int classes) {
    Map<Integer, float[]> weights = new HashMap<>();
    for (int i = 0; i < 3000; i++) {
      weights.put(feature(i).get(0), row(i, classes));
    }
    return PackedWeights.pack(classes, weights, LEAST);
  }

  private static void checkThousands(PackedWeights packed, int classes) {
    float[] scores = new float[classes];
    for (int i = 0; i < 3000; i += 70) {
      packed.score(feature(i), scores);
      assertThat(scores).containsExactly(row(i, classes), within(0.01f));
      packed.score(feature(i + 3000), scores);
      assertThat(scores).containsOnly(0f);
    }
  }

  private static Features feature(int number) {
    Features feature = new Features();
    feature.add(1, number);
    return feature;
  }

  /** Squares with either sign, some zero; the first is the largest of all. */
  private static float[] row(int feature, int classes) {
    float[] row = new float[classes];
    for (int c = 0; c < classes; c++) {
      int root = c == 0 ? 127 : (feature * 5 + c * 3) % 128;
      row[c] = (feature + c) % 2 == 0 ? root * root : -root * root;
    }
    return row;
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5})
  void addsUpTheFeaturesOfADecision(int classes) {
    PackedWeights packed = thousands(classes);
    Features seen = new Features();
    float[] expected = new float[classes];
    for (int i = 0; i < 200; i++) {
      // Every other one has no weight.
      seen.add(1, i % 2 == 0 ? i : i + 4000);
      for (int c = 0; c < classes && i % 2 == 0; c++) {
        expected[c] += row(i, classes)[c];
      }
    }
    float[] scores = new float[classes + 1];
    scores[0] = 99;
    scores[classes] = 42;
    packed.score(seen, scores);
    for (int c = 0; c < classes; c++) {
      assertThat(scores[c]).isCloseTo(expected[c], within(1f));
    }
    assertThat(scores[classes]).isEqualTo(42);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void dropsWeightsNearZero(int classes) throws IOException {
    Features features = new Features();
    features.add(1, 1);
    features.add(1, 2);
    float[] kept = new float[classes];
    kept[0] = -LARGEST;
    kept[1] = 16;
    float[] dropped = new float[classes];
    dropped[0] = 15;
    dropped[1] = -15;
    PackedWeights packed =
        PackedWeights.pack(
            classes, ImmutableMap.of(features.get(0), kept, features.get(1), dropped), 16);
    float[] scores = new float[classes];
    packed.score(features, scores);
    assertThat(packed.features()).isEqualTo(1);
    assertThat(scores).containsExactly(kept, within(0.01f));
    copy(packed).score(features, scores);
    assertThat(scores).containsExactly(kept, within(0.01f));
  }

  @Test
  void aModelMayKnowNothing() throws IOException {
    float[] scores = {5, 5};
    copy(PackedWeights.pack(2, ImmutableMap.of(), LEAST)).score(feature(1), scores);
    assertThat(scores).containsOnly(0f);
  }

  @Test
  void theSizeOfARowIsItsLargestWeight() {
    assertThat(PackedWeights.size(new float[] {1, -3, 2})).isEqualTo(3);
    assertThat(PackedWeights.size(new float[] {0, 4})).isEqualTo(4);
    assertThat(PackedWeights.size(new float[] {0})).isZero();
  }

  @Test
  void aModelThatIsCutShortIsNone() throws IOException {
    byte[] bytes = bytes(thousands(4));
    for (int length : new int[] {0, 3, 11, 15, 100, bytes.length - 1}) {
      ModelBytes cut = new ModelBytes(Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> PackedWeights.read(cut)).isInstanceOf(IOException.class);
    }
  }

  private static PackedWeights copy(PackedWeights weights) throws IOException {
    return PackedWeights.read(new ModelBytes(bytes(weights)));
  }

  private static byte[] bytes(PackedWeights weights) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    weights.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
