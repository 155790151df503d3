package io.github.concordant.text.number;

import org.jspecify.annotations.Nullable;

/**
 * A quantity with the pieces that say it.
 *
 * @param first the index of its first piece
 * @param end the index after its last piece
 * @param max the upper bound, or null when open
 */
record Amount(int first, int end, long min, @Nullable Long max) {

  static Amount exactly(int first, int end, long value) {
    return new Amount(first, end, value, value);
  }

  boolean isExact() {
    return max != null && max == min;
  }

  /** The upper bound, or the lower one when it is open. */
  long most() {
    return max == null ? min : max;
  }

  Amount from(int newFirst) {
    return new Amount(newFirst, end, min, max);
  }

  Amount until(int newEnd) {
    return new Amount(first, newEnd, min, max);
  }

  Amount between(long newMin, @Nullable Long newMax) {
    return new Amount(first, end, newMin, newMax);
  }
}
