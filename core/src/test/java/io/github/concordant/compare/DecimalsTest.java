package io.github.concordant.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.compare.Comparison.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

  @ParameterizedTest
  @CsvSource({
    "5.9, 5.9, EQUAL",
    "6, 6.0, EQUAL",
    "5.9, 6, COMPATIBLE",
    "5.9, 5, COMPATIBLE",
    "5.9, 7, DISJOINT",
    "5.9, 6.0, DISJOINT",
    "5.9, 6.1, DISJOINT"
  })
  void comparesMeasuresBothWays(String a, String b, Relation expected) {
    assertThat(Decimals.compare(a, b).relation()).isEqualTo(expected);
    assertThat(Decimals.compare(b, a).relation()).isEqualTo(expected);
  }
}
