package io.github.concordant.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.ClaimValue.Granularity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What must hold of any two intervals. They are drawn by lot with a fixed seed, small ones before
 * large ones, so that the first that fails is about as simple as can be.
 */
final class IntervalPropertiesTest {

  private static final ImmutableList<Long> EDGES =
      ImmutableList.of(0L, 1L, 9_999L, 10_001L, Long.MAX_VALUE / 2, Long.MAX_VALUE);

  private static final int PAIRS = 4_000;

  private final Random lot = new Random(20240507);

  private Count count(int size) {
    long one = bound(size);
    long other = bound(size);
    boolean open = lot.nextInt(4) == 0;
    return open
        ? Count.atLeast(one)
        : lot.nextBoolean()
            ? Count.exactly(one)
            : new Count(Math.min(one, other), Math.max(one, other));
  }

  private long bound(int size) {
    return lot.nextInt(20) == 0 ? EDGES.get(lot.nextInt(EDGES.size())) : lot.nextInt(size);
  }

  private Days days(int size) {
    LocalDate one = LocalDate.of(2024, 2, 26).plusDays(lot.nextInt(size));
    LocalDate other = one.plusDays(lot.nextInt(size));
    return switch (lot.nextInt(4)) {
      case 0 -> Days.on(one);
      case 1 -> new Days(null, one, Granularity.DAY);
      case 2 -> new Days(one, null, Granularity.DAY);
      default -> new Days(one, other, Granularity.RANGE);
    };
  }

  private <T> List<List<T>> pairs(Function<Integer, T> draw) {
    List<List<T>> pairs = new ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      int size = 3 + i / 8;
      pairs.add(Arrays.asList(draw.apply(size), draw.apply(size)));
    }
    return pairs;
  }

  private static @Nullable String part(int number) {
    return Arrays.asList(null, "people", "children", "soldiers", "the children", "miners")
        .get(number);
  }

  @Test
  void countsAreComparedSymmetrically() {
    for (List<Count> pair : pairs(this::count)) {
      Count a = pair.get(0);
      Count b = pair.get(1);
      assertThat(Counts.compare(a, b).relation())
          .as("%s", pair)
          .isEqualTo(Counts.compare(b, a).relation());
      String ofA = part(lot.nextInt(6));
      String ofB = part(lot.nextInt(6));
      assertThat(Counts.compare(a, ofA, b, ofB).relation())
          .as("%s of %s and %s", pair, ofA, ofB)
          .isEqualTo(Counts.compare(b, ofB, a, ofA).relation());
    }
  }

  @Test
  void onlyTheSameCountIsEqual() {
    for (List<Count> pair : pairs(this::count)) {
      boolean same = pair.get(0).equals(pair.get(1));
      assertThat(Counts.compare(pair.get(0), pair.get(1)).is(Relation.EQUAL))
          .as("%s", pair)
          .isEqualTo(same);
      assertThat(Counts.compare(pair.get(0), pair.get(0)).is(Relation.EQUAL)).isTrue();
    }
  }

  @Test
  void countsWithACommonNumberAreNeverApart() {
    for (List<Count> pair : pairs(this::count)) {
      Count a = pair.get(0);
      Count b = pair.get(1);
      if (isEstimate(a) || isEstimate(b)) {
        continue;
      }
      if (Counts.range(a).isConnected(Counts.range(b))) {
        assertThat(Counts.compare(a, b).relation()).as("%s", pair).isNotEqualTo(Relation.DISJOINT);
      }
    }
  }

  /** "More than 280,000" is read as an estimate, which does not go on for ever. */
  private static boolean isEstimate(Count count) {
    return count.max() == null && count.min() > 10_000;
  }

  @Test
  void exactCountsThatDifferAreApart() {
    for (List<Count> pair : pairs(size -> Count.exactly(bound(size)))) {
      assertThat(Counts.compare(pair.get(0), pair.get(1)).is(Relation.DISJOINT))
          .as("%s", pair)
          .isEqualTo(!pair.get(0).equals(pair.get(1)));
    }
  }

  @Test
  void theRangeOfACountHoldsItsBounds() {
    for (List<Count> pair : pairs(this::count)) {
      Count count = pair.get(0);
      Range<Long> range = Counts.range(count);
      Long max = count.max();
      assertThat(range.contains(count.min())).isTrue();
      assertThat(range.hasUpperBound()).isEqualTo(max != null);
      if (max != null) {
        assertThat(range.upperEndpoint()).isEqualTo(max);
      }
    }
  }

  @Test
  void daysAreComparedSymmetrically() {
    for (List<Days> pair : pairs(this::days)) {
      assertThat(Dates.compare(pair.get(0), pair.get(1)).relation())
          .as("%s", pair)
          .isEqualTo(Dates.compare(pair.get(1), pair.get(0)).relation());
    }
  }

  @Test
  void daysAreApartWhereNoDayLiesInBoth() {
    for (List<Days> pair : pairs(this::days)) {
      boolean common = range(pair.get(0)).isConnected(range(pair.get(1)));
      assertThat(Dates.compare(pair.get(0), pair.get(1)).is(Relation.DISJOINT))
          .as("%s", pair)
          .isEqualTo(!common);
    }
  }

  private static Range<LocalDate> range(Days days) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    if (from == null) {
      return Range.atMost(Objects.requireNonNull(to));
    }
    return to == null ? Range.atLeast(from) : Range.closed(from, to);
  }
}
