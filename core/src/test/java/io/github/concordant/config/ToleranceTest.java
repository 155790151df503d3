package io.github.concordant.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concordant.model.ClaimValue.Count;
import org.junit.jupiter.api.Test;

final class ToleranceTest {

  private static boolean allows(Tolerance tolerance, Count a, Count b) {
    boolean allowed = tolerance.allows(a, b);
    assertThat(tolerance.allows(b, a)).as("either order").isEqualTo(allowed);
    return allowed;
  }

  @Test
  void measuresTheGapBetweenTwoCounts() {
    assertThat(allows(Tolerance.of(1), Count.exactly(9), Count.exactly(10))).isTrue();
    assertThat(allows(Tolerance.of(1), Count.exactly(9), Count.exactly(11))).isFalse();
    assertThat(allows(Tolerance.of(0), Count.exactly(9), Count.exactly(9))).isTrue();
    assertThat(allows(Tolerance.of(1), new Count(36, 44L), Count.exactly(45))).isTrue();
    assertThat(allows(Tolerance.of(1), Count.atLeast(9), Count.exactly(7))).isFalse();
    assertThat(allows(Tolerance.of(1), Count.atLeast(9), Count.exactly(900))).isTrue();
  }

  @Test
  void measuresAShareOfTheLargerCount() {
    assertThat(allows(Tolerance.percent(10), Count.exactly(90), Count.exactly(100))).isTrue();
    assertThat(allows(Tolerance.percent(10), Count.exactly(89), Count.exactly(100))).isFalse();
    Count huge = Count.exactly(Long.MAX_VALUE);
    assertThat(allows(Tolerance.percent(10), Count.exactly(1), huge)).isFalse();
  }

  @Test
  void refusesWhatIsNoTolerance() {
    assertThatThrownBy(() -> Tolerance.of(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Tolerance.percent(101)).isInstanceOf(IllegalArgumentException.class);
  }
}
