package io.github.concordant.testkit;

import com.google.common.collect.ImmutableList;
import io.github.concordant.verify.QuotedReport;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** All that is asked of a finding or a claim, to tell by what one misses it. */
record Traits<T>(String head, ImmutableList<Trait<T>> traits) {

  /** A miss by two traits is nearer than a miss of the slot. */
  private static final int SLOT_WEIGHT = 3;

  private static final int MOST_SHOWN = 2;

  /**
   * One thing that is asked.
   *
   * @param wanted how it reads behind the noun: {@code between a and c}
   * @param weight how far off a thing is that lacks it
   */
  record Trait<T>(String wanted, int weight, Test<T> test) {}

  /** Whether a thing has a trait. */
  interface Test<T> {

    /** What the thing is instead, in a few words; empty when it has the trait. */
    String lack(QuotedReport report, T thing);
  }

  /** A thing with all that it lacks. */
  record Miss<T>(T thing, ImmutableList<String> lacks, int distance) {}

  Traits<T> with(String wanted, Test<T> test) {
    return with(new Trait<>(wanted, 1, test));
  }

  Traits<T> withSlot(String wanted, Test<T> test) {
    return with(new Trait<>(wanted, SLOT_WEIGHT, test));
  }

  private Traits<T> with(Trait<T> trait) {
    return new Traits<>(head, ImmutableList.<Trait<T>>builder().addAll(traits).add(trait).build());
  }

  /** The noun with all that is asked of it: {@code a contradiction of date between a and c}. */
  String describe() {
    return head
        + traits.stream()
            .map(Trait::wanted)
            .filter(wanted -> !wanted.isEmpty())
            .map(wanted -> " " + wanted)
            .collect(Collectors.joining());
  }

  boolean fits(QuotedReport report, T thing) {
    return miss(report, thing).lacks().isEmpty();
  }

  /** Those that lack least, though they have something of it. */
  ImmutableList<Miss<T>> nearest(QuotedReport report, List<T> things) {
    int all = traits.stream().mapToInt(Trait::weight).sum();
    ImmutableList<Miss<T>> misses =
        things.stream()
            .map(thing -> miss(report, thing))
            .filter(miss -> miss.distance() < all)
            .sorted(Comparator.comparingInt(Miss::distance))
            .collect(ImmutableList.toImmutableList());
    return misses.stream()
        .filter(miss -> miss.distance() == misses.get(0).distance())
        .limit(MOST_SHOWN)
        .collect(ImmutableList.toImmutableList());
  }

  private Miss<T> miss(QuotedReport report, T thing) {
    ImmutableList.Builder<String> lacks = ImmutableList.builder();
    int distance = 0;
    for (Trait<T> trait : traits) {
      String lack = trait.test().lack(report, thing);
      if (!lack.isEmpty()) {
        lacks.add(lack);
        distance += trait.weight();
      }
    }
    return new Miss<>(thing, lacks.build(), distance);
  }
}
