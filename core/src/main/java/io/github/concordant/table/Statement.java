package io.github.concordant.table;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of how many there were.
 *
 * @param source the article's id
 * @param witness the same for articles that carry one text
 * @param published the article's day, or null where none is known
 * @param min the least number that it allows
 * @param max the greatest, or null where it leaves that open
 * @param partial whether it counts a part of those there were, such as the children among them
 */
record Statement(
    String source,
    String witness,
    @Nullable LocalDate published,
    long min,
    @Nullable Long max,
    boolean partial) {

  Statement {
    checkArgument(0 <= min && (max == null || min <= max), "no count: %s to %s", min, max);
  }

  /** Whether so many may be all there were: more than a part of them, but no fewer. */
  boolean allows(long number) {
    return min <= number && (partial || max == null || number <= max);
  }

  /** Whether it says a number without leaving another open. */
  boolean isExact() {
    return !partial && max != null && max == min;
  }

  /** The greatest number that it says. */
  long greatest() {
    return max == null ? min : max;
  }
}
