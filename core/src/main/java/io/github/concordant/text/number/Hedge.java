package io.github.concordant.text.number;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** What words before a quantity do to its bounds: "at least", "nearly", "more than", "some". */
enum Hedge {
  AT_LEAST(
      "at least",
      "no fewer than",
      "no less than",
      "not less than",
      "not fewer than",
      "a minimum of",
      "minimum of",
      "as few as",
      "at the very least",
      "atleast"),
  MORE_THAN(
      "more than",
      "over",
      "above",
      "in excess of",
      "upwards of",
      "upward of",
      "well over",
      "greater than",
      "north of"),
  AT_MOST("at most", "no more than", "not more than", "a maximum of", "up to"),
  FEWER_THAN("fewer than", "less than", "under", "below"),
  NEARLY("nearly", "almost", "close to", "just under", "as many as"),
  ABOUT(
      "about",
      "around",
      "some",
      "approximately",
      "roughly",
      "an estimated",
      "estimated",
      "circa",
      "something like",
      "approx"),
  EXACTLY("exactly", "only", "just", "a total of", "total of", "precisely");

  private final ImmutableList<ImmutableList<String>> phrases;

  Hedge(String... phrases) {
    ImmutableList.Builder<ImmutableList<String>> split = ImmutableList.builder();
    for (String phrase : phrases) {
      split.add(ImmutableList.copyOf(phrase.split(" ", -1)));
    }
    this.phrases = split.build();
  }

  /** The longest phrase of any hedge that ends before the index, as a match, or null. */
  static @Nullable Match before(Pieces pieces, int index) {
    Match best = null;
    for (Hedge hedge : values()) {
      for (ImmutableList<String> phrase : hedge.phrases) {
        int first = index - phrase.size();
        if ((best == null || first < best.first) && stands(pieces, first, phrase)) {
          best = new Match(hedge, first);
        }
      }
    }
    return best;
  }

  /**
   * A hedge found.
   *
   * @param first the index of its first piece
   */
  record Match(Hedge hedge, int first) {

    /** The quantity with its bounds moved, the hedge's words included. */
    Amount apply(Amount amount) {
      Amount whole = amount.from(first);
      long min = amount.min();
      Long max = amount.max();
      return switch (hedge) {
        case EXACTLY -> whole;
        case AT_LEAST -> whole.between(min, null);
        case MORE_THAN -> whole.between(amount.isExact() ? min + 1 : min, null);
        case AT_MOST -> whole.between(Math.min(1, amount.most()), amount.most());
        case FEWER_THAN -> whole.between(0, Math.max(0, amount.most() - 1));
        case NEARLY -> amount.isExact() ? whole.between(ninety(min), min) : whole;
        case ABOUT ->
            amount.isExact() ? whole.between(ninety(min), hundredTen(requireNonNull(max))) : whole;
      };
    }

    private static long ninety(long value) {
      return value - value / 10 - (value % 10 == 0 ? 0 : 1);
    }

    private static long hundredTen(long value) {
      return value + value / 10 + (value % 10 == 0 ? 0 : 1);
    }
  }

  private static boolean stands(Pieces pieces, int first, ImmutableList<String> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!pieces.is(first + i, phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
