package io.github.concordant.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PackedWeightsTest {

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

  private static PackedWeights copy(PackedWeights weights) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    weights.write(new DataOutputStream(bytes));
    return PackedWeights.read(new ModelBytes(bytes.toByteArray()));
  }
}
