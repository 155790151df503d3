package io.github.concordant.config;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.concordant.model.ClaimValue.Count;

/**
 * How far two counts may lie apart and still be taken as compatible: a number of people or things,
 * or a share of the larger count.
 *
 * @param amount the number, or the share in per cent
 * @param relative whether it is a share
 */
public record Tolerance(long amount, boolean relative) {

  private static final int WHOLE = 100;

  /**
   * @throws IllegalArgumentException if the amount is negative, or a share of more than 100 per
   *     cent
   */
  public Tolerance {
    checkArgument(0 <= amount && (!relative || amount <= WHOLE), "no tolerance: %s", amount);
  }

  /** Counts may differ by that number. */
  public static Tolerance of(long number) {
    return new Tolerance(number, false);
  }

  /** Counts may differ by that share of the larger one. */
  public static Tolerance percent(int share) {
    return new Tolerance(share, true);
  }

  /** Whether the gap between the two intervals is no wider than the tolerance. */
  public boolean allows(Count a, Count b) {
    Count low = a.min() <= b.min() ? a : b;
    Count high = a.min() <= b.min() ? b : a;
    Long top = low.max();
    if (top == null || top >= high.min()) {
      return true;
    }
    long gap = high.min() - top;
    // In floating point, so that no product of two large counts overflows.
    return relative ? gap * (double) WHOLE <= high.min() * (double) amount : gap <= amount;
  }

  /** As it is written in a configuration: "1", "10%". */
  public String display() {
    return relative ? amount + "%" : Long.toString(amount);
  }
}
