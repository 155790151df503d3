package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.model.ClaimValue.Days;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How two stretches of days stand to each other. */
final class IntervalsTest {

  @ParameterizedTest
  @CsvSource({
    "2024-05-06, 2024-05-06, 0",
    "2024-05-06, 2024-05-07, 1",
    "2024-05-09, 2024-05-06, 3",
    "2024-05-01..2024-05-04, 2024-05-04..2024-05-06, 0",
    "2024-05-01..2024-05-04, 2024-05-06..2024-05-08, 2",
    "2024-05-06..2024-05-08, 2024-05-01..2024-05-04, 2",
    "2024-05, 2024-05-06, 0",
    // an open end reaches as far as may be
    "2024-05-06.., 2024-05-09, 0",
    "..2024-05-06, 2024-05-01, 0",
    "2024-05-06.., 2024-05-02, 4",
    "..2024-05-06, 2024-05-11, 5",
    "..2024-05-06, 2024-05-11.., 5",
    "2024-05-11.., ..2024-05-06, 5",
    "..2024-05-06, ..2024-05-11, 0",
    "2024-05-06.., 2024-05-11.., 0"
  })
  void theGapIsCountedInDays(String a, String b, long gap) {
    assertThat(Intervals.gap(Told.days(a), Told.days(b))).isEqualTo(gap);
    assertThat(Intervals.disjoint(Told.days(a), Told.days(b))).isEqualTo(gap > 0);
    assertThat(Intervals.disjoint(Told.days(b), Told.days(a))).isEqualTo(gap > 0);
  }

  @Test
  void absentDaysExcludeNothing() {
    Days day = Told.days("2024-05-06");
    assertThat(Intervals.disjoint(null, day)).isFalse();
    assertThat(Intervals.disjoint(day, null)).isFalse();
    assertThat(Intervals.disjoint(null, null)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-06, 2024-05-06, true",
    "2024-05-01..2024-05-31, 2024-05, true",
    "2024-05-06, 2024-05-07, false",
    "2024-05-06..2024-05-07, 2024-05-06, false",
    "2024-05-05..2024-05-07, 2024-05-06..2024-05-07, false",
    "2024-05-06.., 2024-05-06.., false",
    "..2024-05-06, ..2024-05-06, false",
    "2024-05-06, 2024-05-06.., false"
  })
  void theSameStretchHasTheSameEnds(String a, String b, boolean same) {
    assertThat(Intervals.same(Told.days(a), Told.days(b))).isEqualTo(same);
  }

  @Test
  void absentDaysAreNoStretch() {
    assertThat(Intervals.same(null, null)).isFalse();
    assertThat(Intervals.same(Told.days("2024-05-06"), null)).isFalse();
    assertThat(Intervals.same(null, Told.days("2024-05-06"))).isFalse();
  }

  @Test
  void theNarrowestComeFirstAndTheOpenLast() {
    List<Days> sorted =
        Stream.of("..2024-05-01", "2024-05-01..", "2024", "2024-05-06..2024-05-07", "2024-05-09")
            .map(Told::days)
            .sorted(Intervals.NARROWEST)
            .toList();
    assertThat(sorted)
        .extracting(Days::display)
        .containsExactly(
            "2024-05-09",
            "2024-05-06 to 2024-05-07",
            "2024-01-01 to 2024-12-31",
            "from 2024-05-01",
            "by 2024-05-01");
  }

  @Test
  void ofOneLengthTheEarlierComesFirst() {
    List<Days> sorted =
        Stream.of("2024-05-09", "2024-05-06", "2024-05-07")
            .map(Told::days)
            .sorted(Intervals.NARROWEST)
            .toList();
    assertThat(sorted)
        .extracting(Days::display)
        .containsExactly("2024-05-06", "2024-05-07", "2024-05-09");
  }
}
