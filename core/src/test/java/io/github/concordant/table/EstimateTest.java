package io.github.concordant.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Low, best and high are numbers that sources say. */
final class EstimateTest {

  private static Statement exactly(String source, int day, long number) {
    return new Statement(source, source, LocalDate.of(2024, 3, day), number, number, false);
  }

  private static Statement atLeast(String source, int day, long number) {
    return new Statement(source, source, LocalDate.of(2024, 3, day), number, null, false);
  }

  private static Statement part(String source, int day, long number) {
    return new Statement(source, source, LocalDate.of(2024, 3, day), number, number, true);
  }

  private static @Nullable Estimate of(Statement... statements) {
    return Estimate.of(List.of(statements)).orElse(null);
  }

  @Test
  void mostWitnessesDecideAndNoAverage() {
    assertThat(of(exactly("a", 1, 4), exactly("b", 1, 4), exactly("c", 2, 9)))
        .isEqualTo(new Estimate(4, 4, 9));
  }

  @Test
  void onATieTheLaterReportDecides() {
    assertThat(of(exactly("a", 1, 9), exactly("b", 2, 4))).isEqualTo(new Estimate(4, 4, 9));
    assertThat(of(exactly("a", 2, 9), exactly("b", 1, 4))).isEqualTo(new Estimate(4, 9, 9));
  }

  @Test
  void aDayIsLaterThanNone() {
    Statement undated = new Statement("b", "b", null, 4, 4L, false);

    assertThat(of(exactly("a", 1, 9), undated)).isEqualTo(new Estimate(4, 9, 9));
  }

  @Test
  void onAFurtherTieTheSmallerNumber() {
    assertThat(of(exactly("a", 1, 9), exactly("b", 1, 4))).isEqualTo(new Estimate(4, 4, 9));
  }

  @Test
  void copiesAreOneWitness() {
    Statement copy = new Statement("b", "a", LocalDate.of(2024, 3, 1), 4, 4L, false);

    assertThat(of(exactly("a", 1, 4), copy, exactly("c", 2, 9))).isEqualTo(new Estimate(4, 9, 9));
  }

  @Test
  void atLeastSoManySupportsWhatIsMore() {
    assertThat(of(atLeast("a", 2, 9), exactly("b", 1, 12))).isEqualTo(new Estimate(9, 12, 12));
  }

  @Test
  void ofARangeTheLeastIsBestUnlessSomebodySaysMore() {
    Statement dozens = new Statement("a", "a", LocalDate.of(2024, 3, 1), 24, 99L, false);

    assertThat(of(dozens)).isEqualTo(new Estimate(24, 24, 99));
    assertThat(of(dozens, exactly("b", 1, 31))).isEqualTo(new Estimate(24, 31, 99));
  }

  @Test
  void ofSeveralNumbersOfASourceTheFirstStandsForItAndAllAreItsRange() {
    assertThat(of(exactly("a", 1, 7), exactly("a", 1, 20), exactly("b", 2, 7)))
        .isEqualTo(new Estimate(7, 7, 20));
  }

  @Test
  void aPartIsNoTotal() {
    assertThat(of(part("a", 1, 2), exactly("a", 1, 9), part("b", 2, 3)))
        .isEqualTo(new Estimate(9, 9, 9));
    assertThat(of(part("a", 1, 2), part("b", 1, 3))).isEqualTo(new Estimate(2, 3, 3));
  }

  @Test
  void noStatementNoEstimate() {
    assertThat(of()).isNull();
  }
}
