package io.github.concordant.compare.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "'', abc, 3",
    "abc, '', 3",
    "abc, abc, 0",
    "abc, abd, 1",
    "abc, bc, 1",
    "abc, ab, 1",
    "abc, axbc, 1",
    "ab, ba, 2",
    "kitten, sitting, 3",
    "flaw, lawn, 2",
    "saturday, sunday, 3",
  })
  void countsLettersPutInLeftOutOrReplaced(String one, String other, int distance) {
    assertThat(EditDistance.between(one, other)).isEqualTo(distance);
    assertThat(EditDistance.between(other, one)).isEqualTo(distance);
  }
}
