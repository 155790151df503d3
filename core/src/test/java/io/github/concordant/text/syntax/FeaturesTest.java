package io.github.concordant.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeaturesTest {

  /** Which template, which values and in what order: all make another feature. */
  @Test
  void distinctFeaturesHaveHashesOfTheirOwn() {
    Features features = new Features();
    for (int a = 0; a < 20; a++) {
      features.add(1, a);
      features.add(2, a);
      for (int b = 0; b < 20; b++) {
        features.add(1, a, b);
        for (int c = 0; c < 5; c++) {
          features.add(1, a, b, c);
        }
      }
    }
    Set<Integer> hashes = new HashSet<>();
    for (int i = 0; i < features.size(); i++) {
      hashes.add(features.get(i));
    }
    assertThat(features.size()).isEqualTo(2 * 20 + 20 * 20 + 20 * 20 * 5);
    assertThat(hashes).hasSize(features.size());
  }

  /** The finaliser of MurmurHash3 leaves zero and tells all others apart. */
  @Test
  void mixesAsMurmurHashDoes() {
    assertThat(Features.mix(0)).isZero();
    assertThat(Features.mix(1)).isEqualTo(0x514E28B7);
    assertThat(Features.mix(-1)).isEqualTo(0x81F16F39);
  }

  @Test
  void itsArrayStaysAsItIs() {
    Features features = new Features();
    features.add(1, 5);
    features.add(1, 6);
    int[] kept = features.toArray();
    features.clear();
    assertThat(features.size()).isZero();
    features.add(1, 7);
    assertThat(features.size()).isEqualTo(1);
    assertThat(kept).hasSize(2);
    assertThat(kept[0]).isNotEqualTo(features.get(0));
  }

  /** A bit of the filter is chosen by the lower bits of a hash. */
  @Test
  void aFilterPicksTheHashesWhoseBitIsSet() {
    Features features = new Features();
    for (int i = 0; i < 50; i++) {
      features.add(1, i);
    }
    long[] filter = new long[16];
    int mask = 1023;
    for (int i = 0; i < 50; i += 5) {
      int bit = features.get(i) & mask;
      filter[bit / 64] |= 1L << bit % 64;
    }
    int count = features.pass(filter, mask);
    Set<Integer> passing = new HashSet<>();
    for (int i = 0; i < count; i++) {
      passing.add(features.passing(i));
    }
    for (int i = 0; i < 50; i += 5) {
      assertThat(passing).contains(features.get(i));
    }
    // Others pass where they share a bit with one of the ten, which few do.
    assertThat(count).isBetween(10, 15);
    assertThat(features.pass(new long[16], mask)).isZero();
  }
}
