package io.github.concordant.compare.name;

import com.google.common.collect.ImmutableList;
import io.github.concordant.compare.name.Alignment.Pair;
import io.github.concordant.compare.name.NameWord.Role;
import io.github.concordant.compare.name.WordMatch.How;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Pairs the words of two names, the most alike first, in any order and joined or apart. */
final class WordAligner {

  private static final int MOST_JOINED = 3;
  private static final double JOINED_ALIKE = .88;
  private static final int SHORTEST_JOINED = 4;

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble((Pair pair) -> pair.match().likeness())
          .reversed()
          .thenComparingInt(pair -> Math.abs(pair.leftAt() - pair.rightAt()))
          .thenComparingInt(pair -> pair.leftAt() + pair.rightAt())
          .thenComparingInt(Pair::leftAt);

  private final WordComparer comparer;
  private final ImmutableList<NameWord> left;
  private final ImmutableList<NameWord> right;
  private final Hearing hearing;
  private final List<Pair> candidates = new ArrayList<>();

  private WordAligner(
      WordComparer comparer,
      ImmutableList<NameWord> left,
      ImmutableList<NameWord> right,
      Hearing hearing) {
    this.comparer = comparer;
    this.left = left;
    this.right = right;
    this.hearing = hearing;
  }

  /**
   * @param hearing whether vowels say nothing, because one of the scripts leaves them out
   * @param least the likeness below which two words do not stand for each other
   */
  static Alignment align(
      WordComparer comparer,
      ImmutableList<NameWord> left,
      ImmutableList<NameWord> right,
      Hearing hearing,
      double least) {
    return new WordAligner(comparer, left, right, hearing).align(least);
  }

  private Alignment align(double least) {
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        add(i, 1, j, 1, least);
        for (int many = 2; many <= MOST_JOINED; many++) {
          addJoined(i, many, j, 1);
          addJoined(i, 1, j, many);
        }
      }
    }
    candidates.sort(BEST_FIRST);
    return choose();
  }

  private void addJoined(int leftAt, int leftMany, int rightAt, int rightMany) {
    if (leftAt + leftMany <= left.size() && rightAt + rightMany <= right.size()) {
      int one = letters(left.subList(leftAt, leftAt + leftMany));
      int other = letters(right.subList(rightAt, rightAt + rightMany));
      if (Math.min(one, other) >= SHORTEST_JOINED && Math.abs(one - other) <= 3) {
        add(leftAt, leftMany, rightAt, rightMany, JOINED_ALIKE);
      }
    }
  }

  private void add(int leftAt, int leftMany, int rightAt, int rightMany, double least) {
    ImmutableList<NameWord> one = left.subList(leftAt, leftAt + leftMany);
    ImmutableList<NameWord> other = right.subList(rightAt, rightAt + rightMany);
    WordMatch match = comparer.compare(join(one), join(other), hearing);
    if (match.how() == How.INITIAL && !samePlace(leftAt, rightAt)) {
      return;
    }
    if (match.likeness() >= least) {
      candidates.add(new Pair(one, other, leftAt, rightAt, match));
    }
  }

  /** An initial stands only where its name would, counted from either end. */
  private boolean samePlace(int leftAt, int rightAt) {
    boolean fromEnd = left.size() - leftAt == right.size() - rightAt;
    return leftAt == rightAt || (fromEnd && leftAt > 0 && rightAt > 0);
  }

  private static int letters(ImmutableList<NameWord> words) {
    return words.stream().mapToInt(word -> word.letters().length()).sum();
  }

  private static NameWord join(ImmutableList<NameWord> words) {
    if (words.size() == 1) {
      return words.get(0);
    }
    StringBuilder letters = new StringBuilder();
    words.forEach(word -> letters.append(word.letters()));
    String bounded = letters.substring(0, Math.min(letters.length(), NameParser.LONGEST_WORD));
    return NameWord.of(bounded, bounded, Role.NAME);
  }

  private Alignment choose() {
    BitSet leftTaken = new BitSet();
    BitSet rightTaken = new BitSet();
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair : candidates) {
      int leftEnd = pair.leftAt() + pair.left().size();
      int rightEnd = pair.rightAt() + pair.right().size();
      if (leftTaken.get(pair.leftAt(), leftEnd).isEmpty()
          && rightTaken.get(pair.rightAt(), rightEnd).isEmpty()) {
        leftTaken.set(pair.leftAt(), leftEnd);
        rightTaken.set(pair.rightAt(), rightEnd);
        chosen.add(pair);
      }
    }
    chosen.sort(Comparator.comparingInt(Pair::leftAt));
    return new Alignment(
        ImmutableList.copyOf(chosen), others(left, leftTaken), others(right, rightTaken));
  }

  private static ImmutableList<NameWord> others(ImmutableList<NameWord> words, BitSet taken) {
    ImmutableList.Builder<NameWord> others = ImmutableList.builder();
    for (int i = 0; i < words.size(); i++) {
      if (!taken.get(i)) {
        others.add(words.get(i));
      }
    }
    return others.build();
  }
}
