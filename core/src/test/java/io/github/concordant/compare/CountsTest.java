package io.github.concordant.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.model.ClaimValue.Count;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CountsTest {

  @ParameterizedTest
  @CsvSource({
    // two exact numbers
    "9, 9, 9, 9, EQUAL",
    "2, 2, 9, 9, DISJOINT",
    // "at least nine" and nine, ten, eight
    "9, , 9, 9, COMPATIBLE",
    "9, , 10, 10, COMPATIBLE",
    "9, , 8, 8, DISJOINT",
    // "several" (3 to 9) and ten: nobody says it to the unit
    "3, 9, 10, 10, COMPATIBLE",
    "3, 9, 140, 140, DISJOINT",
    // "dozens" and 140
    "24, 99, 140, 140, COMPATIBLE",
    // "nearly 40" (36 to 40) and 42: a hedge is no vague word
    "36, 40, 42, 42, DISJOINT",
    // "more than 280,000" is an estimate, and no 470,000; "at least 12,000" may be any more
    "280001, , 400000, 400000, COMPATIBLE",
    "280001, , 470000, 470000, DISJOINT",
    "12000, , 470000, 470000, COMPATIBLE",
    // "more than 40" is no estimate of thousands
    "41, , 900, 900, COMPATIBLE",
  })
  void comparesIntervals(
      long min, @Nullable Long max, long otherMin, @Nullable Long otherMax, Relation expected) {
    Count one = new Count(min, max);
    Count other = new Count(otherMin, otherMax);
    assertThat(Counts.compare(one, other).relation()).isEqualTo(expected);
    assertThat(Counts.compare(other, one).relation()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // a part of a toll is smaller than the toll, or something is wrong
    "4, children, 9, , COMPATIBLE",
    "12, children, 9, , DISJOINT",
    "9, children, 9, , COMPATIBLE",
    // a word of its own may be one for a part when it counts much less
    "2, medics, 31, people, COMPATIBLE",
    "20, medics, 31, people, DISJOINT",
    "2, people, 31, victims, DISJOINT",
    "2, medics, 31, miners, DISJOINT",
    // words that a toll uses for all its dead
    "16, recruits, 18, people, DISJOINT",
    "16, passengers, 16, , EQUAL",
    // parts of different kinds say nothing of each other
    "4, children, 2, soldiers, UNRELATED",
    "4, children, 5, the children, DISJOINT",
    "2, policemen, 3, women, UNRELATED",
  })
  void comparesWithWhoIsCounted(
      long count,
      @Nullable String scope,
      long other,
      @Nullable String otherScope,
      Relation expected) {
    assertThat(
            Counts.compare(Count.exactly(count), scope, Count.exactly(other), otherScope)
                .relation())
        .isEqualTo(expected);
    assertThat(
            Counts.compare(Count.exactly(other), otherScope, Count.exactly(count), scope)
                .relation())
        .isEqualTo(expected);
  }
}
