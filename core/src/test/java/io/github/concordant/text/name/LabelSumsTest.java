package io.github.concordant.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelSumsTest {

  @Test
  void addsEachLabelByItself() {
    LabelSums sums = new LabelSums(3);
    sums.add(packed(1, -2, 127), 0);
    sums.add(packed(10, -20, -128), 0);
    assertThat(sums.settled()).containsExactly(11, -22, -1);
  }

  @Test
  void holdsMoreLabelsThanALongHasBytes() {
    byte[] weights = {1, 2, 3, 4, 5, 6, 7, 8, 9, -10};
    long[] packed = new long[LabelSums.longs(weights.length)];
    LabelSums.pack(weights, 0, weights.length, packed, 0);
    LabelSums sums = new LabelSums(weights.length);
    sums.add(packed, 0);
    sums.add(packed, 0);
    assertThat(packed).hasSize(2);
    assertThat(sums.settled()).containsExactly(2, 4, 6, 8, 10, 12, 14, 16, 18, -20);
  }

  @Test
  void oneLongHoldsEightLabels() {
    assertThat(LabelSums.longs(8)).isEqualTo(1);
    assertThat(LabelSums.longs(9)).isEqualTo(2);
  }

  @Test
  void readsARowFromWhereItLies() {
    byte[] weights = {9, 9, 5, -6};
    long[] packed = new long[3];
    LabelSums.pack(weights, 2, 2, packed, 1);
    LabelSums sums = new LabelSums(2);
    sums.add(packed, 1);
    assertThat(sums.settled()).containsExactly(5, -6);
  }

  /** Lanes have 16 bits, which more than 257 of the largest weights would overflow. */
  @Test
  void noLaneOverflows() {
    LabelSums sums = new LabelSums(3);
    for (int i = 0; i < 1000; i++) {
      sums.add(packed(127, -128, 0), 0);
    }
    assertThat(sums.settled()).containsExactly(127_000, -128_000, 0);
  }

  @Test
  void beginsAnewWhenCleared() {
    LabelSums sums = new LabelSums(3);
    sums.add(packed(1, 2, 3), 0);
    assertThat(sums.settled()).containsExactly(1, 2, 3);
    sums.add(packed(1, 2, 3), 0);
    sums.clear();
    sums.add(packed(4, 5, 6), 0);
    assertThat(sums.settled()).containsExactly(4, 5, 6);
  }

  private static long[] packed(int first, int second, int third) {
    long[] packed = new long[1];
    LabelSums.pack(new byte[] {(byte) first, (byte) second, (byte) third}, 0, 3, packed, 0);
    return packed;
  }
}
