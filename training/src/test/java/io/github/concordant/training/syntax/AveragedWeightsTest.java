package io.github.concordant.training.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.text.syntax.Features;
import io.github.concordant.text.syntax.PackedWeights;
import java.util.List;
import org.junit.jupiter.api.Test;

class AveragedWeightsTest {

  @Test
  void keepsWhatIsMetOftenBeforeWhatIsMetOnce() {
    AveragedWeights weights = new AveragedWeights(2);
    weights.update(features(1), 0, 3);
    weights.update(features(2), 1, 2);
    weights.step();
    float[] scores = new float[2];
    for (int i = 0; i < 100; i++) {
      weights.score(features(2), scores);
    }

    PackedWeights packed = AveragedWeights.packedMean(List.of(weights), 0.01f, 1);

    packed.score(features(2), scores);
    assertThat(scores[1]).isPositive();
    packed.score(features(1), scores);
    assertThat(scores[0]).isZero();
  }

  @Test
  void averagesModels() {
    AveragedWeights one = new AveragedWeights(2);
    one.update(features(1), 0, 4);
    AveragedWeights other = new AveragedWeights(2);
    other.update(features(1), 0, 2);
    List.of(one, other).forEach(AveragedWeights::step);

    PackedWeights packed = AveragedWeights.packedMean(List.of(one, other), 0.01f, 10);

    float[] scores = new float[2];
    packed.score(features(1), scores);
    // Each model counts half of its weight over its two steps.
    assertThat(scores[0]).isEqualTo(1.5f);
  }

  private static Features features(int value) {
    Features features = new Features();
    features.add(1, value);
    return features;
  }
}
