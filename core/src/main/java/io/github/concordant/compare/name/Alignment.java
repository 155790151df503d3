package io.github.concordant.compare.name;

import com.google.common.collect.ImmutableList;

/**
 * Which words of one name stand for which of the other.
 *
 * @param pairs the words that match, by their place in the first name
 * @param left the words that only the first name has
 * @param right the words that only the second name has
 */
record Alignment(
    ImmutableList<Pair> pairs, ImmutableList<NameWord> left, ImmutableList<NameWord> right) {

  /**
   * Words that stand for each other; several on one side when they are joined on the other.
   *
   * @param leftAt the place of the first of the left words in its name
   * @param rightAt the place of the first of the right words in its name
   */
  record Pair(
      ImmutableList<NameWord> left,
      ImmutableList<NameWord> right,
      int leftAt,
      int rightAt,
      WordMatch match) {

    /** Whether one side writes as one word what the other writes as several. */
    boolean joined() {
      return left.size() != right.size();
    }
  }
}
