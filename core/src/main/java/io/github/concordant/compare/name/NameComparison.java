package io.github.concordant.compare.name;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The answer to whether two names mean one bearer.
 *
 * @param relation the verdict
 * @param score from 0 (nothing in common) to 1 (equal); at least one half for one bearer
 * @param reason one line that a person understands, without line breaks
 * @param difference what differs between two names of one bearer; for {@link Relation#DIFFERENT}
 *     and {@link Relation#UNSURE}, what differs in the words that the names share
 */
public record NameComparison(
    Relation relation, double score, String reason, Difference difference) {

  static final NameComparison SAME =
      new NameComparison(Relation.SAME, 1, "the same name", Difference.NONE);

  /**
   * @throws IllegalArgumentException if the score lies outside 0 to 1
   */
  public NameComparison {
    checkArgument(0 <= score && score <= 1, "no score: %s", score);
  }

  /** Whether the two names can be taken for one bearer. */
  public boolean oneBearer() {
    return relation.oneBearer();
  }
}
