package io.github.concordant.compare.name;

import com.google.common.collect.ImmutableList;
import io.github.concordant.compare.name.WordMatch.How;
import java.util.function.Predicate;

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

    /** Whether a reader sees two spellings. */
    boolean speltDifferently() {
      return joined() || match.spelling();
    }

    /** How far the words are from equal, 0 to 1. */
    double unlikeness() {
      return 1 - match.likeness();
    }
  }

  /** Whether every word of both names stands for one of the other. */
  boolean complete() {
    return left.isEmpty() && right.isEmpty();
  }

  /** Whether each name has a word that the other has not. */
  boolean conflicting() {
    return !left.isEmpty() && !right.isEmpty();
  }

  /** The same without the pairs that fail the test: their words stand alone. */
  Alignment keeping(Predicate<Pair> test) {
    ImmutableList.Builder<NameWord> moreLeft = ImmutableList.<NameWord>builder().addAll(left);
    ImmutableList.Builder<NameWord> moreRight = ImmutableList.<NameWord>builder().addAll(right);
    for (Pair pair : pairs) {
      if (!test.test(pair)) {
        moreLeft.addAll(pair.left());
        moreRight.addAll(pair.right());
      }
    }
    return new Alignment(
        pairs.stream().filter(test).collect(ImmutableList.toImmutableList()),
        moreLeft.build(),
        moreRight.build());
  }

  /** What differs in the words that both have. */
  Difference difference() {
    if (pairs.stream().anyMatch(Pair::speltDifferently)) {
      return Difference.SPELLING;
    }
    if (pairs.stream().anyMatch(pair -> pair.match().how() == How.TRANSLATION)) {
      return Difference.OTHER_NAME;
    }
    boolean initials = pairs.stream().anyMatch(pair -> pair.match().how() == How.INITIAL);
    return complete() && !initials ? Difference.SPELLING : Difference.SHORTER;
  }
}
