package io.github.concordant.text.number;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a share of a whole that is stated beside it, and a multiple of a count told before: "half
 * of the 40 passengers" is 20, "twice as many" after eight is 16. A share that does not come out
 * even lies between its neighbours.
 */
final class Shares {

  private static final ImmutableMap<String, Integer> PARTS =
      ImmutableMap.<String, Integer>builder()
          .put("half", 2)
          .put("third", 3)
          .put("thirds", 3)
          .put("quarter", 4)
          .put("quarters", 4)
          .put("fifth", 5)
          .put("fifths", 5)
          .put("tenth", 10)
          .put("tenths", 10)
          .buildOrThrow();

  private static final ImmutableMap<String, Integer> TIMES =
      ImmutableMap.of("twice", 2, "double", 2, "thrice", 3, "triple", 3);

  private final Pieces pieces;
  private final AmountReader amounts;

  Shares(Pieces pieces, AmountReader amounts) {
    this.pieces = pieces;
    this.amounts = amounts;
  }

  /** The share that starts at the piece, with its whole, or null. */
  @Nullable Amount share(int first) {
    long many = 1;
    int at = first;
    if (pieces.is(at, "a") || pieces.is(at, "one")) {
      at++;
    } else if (!pieces.is(at, "half")) {
      Amount count = amounts.read(at);
      if (count == null || !count.isExact() || count.min() > 9) {
        return null;
      }
      many = count.min();
      at = pieces.is(count.end(), "-") ? count.end() + 1 : count.end();
    }
    Integer part = PARTS.get(pieces.at(at).lower());
    return part == null ? null : of(first, at + 1, many, part);
  }

  /** The share of the whole from {@code at} on: "of the 40", "the 40", "of its 200". */
  private @Nullable Amount of(int first, int at, long many, int part) {
    int from = pieces.is(at, "of") ? at + 1 : at;
    boolean definite =
        switch (pieces.at(from).lower()) {
          case "the", "its", "their", "all", "those" -> true;
          default -> false;
        };
    Amount whole = definite ? amounts.read(from + 1) : null;
    if (whole == null || !whole.isExact() || many > part) {
      return null;
    }
    long times = many * whole.min();
    return new Amount(first, whole.end(), times / part, (times + part - 1) / part);
  }

  /** The multiple of the count told last that starts at the piece, or null. */
  @Nullable Amount multiple(int first, Amount last) {
    Integer times = TIMES.get(pieces.at(first).lower());
    int at = first + 1;
    if (times == null) {
      Amount count = pieces.is(first + 1, "times") ? amounts.read(first) : null;
      if (count == null || !count.isExact() || count.min() > 99) {
        return null;
      }
      times = (int) count.min();
      at = first + 2;
    }
    int end =
        pieces.are(at, "as", "many") ? at + 2 : pieces.are(at, "that", "number") ? at + 2 : -1;
    Long most = last.max();
    return end < 0
        ? null
        : new Amount(first, end, times * last.min(), most == null ? null : times * most);
  }
}
