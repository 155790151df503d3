package io.github.concordant.claim.casualty;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;

/**
 * The words of an idiom.
 *
 * @param steps its words in their order
 * @param afterBe whether a form of "to be" has to stand before it, unless in a headline
 * @param closing whether the clause has to end behind it
 * @param needed words of which the sentence has to hold one, or empty
 * @param barred words of which the sentence may hold none
 */
record IdiomPattern(
    ImmutableList<Step> steps,
    boolean afterBe,
    boolean closing,
    ImmutableSet<String> needed,
    ImmutableSet<String> barred) {

  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter SLASHES = Splitter.on('/');

  private static final int LONGEST_GAP = 4;

  /** One word: any of some, a gap when there are none. */
  record Step(ImmutableSet<String> words, boolean optional) {
    boolean isGap() {
      return words.isEmpty();
    }
  }

  /** Reads a pattern as the head of the file of idioms describes it. */
  static IdiomPattern of(String text, ImmutableListMultimap<String, String> lists) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    boolean afterBe = false;
    boolean closing = false;
    ImmutableSet<String> needed = ImmutableSet.of();
    ImmutableSet<String> barred = ImmutableSet.of();
    for (String word : SPACES.split(text)) {
      switch (word.charAt(0)) {
        case '^' -> afterBe = true;
        case '$' -> closing = true;
        case '+' -> needed = list(lists, word.substring(1));
        case '!' -> barred = list(lists, word.substring(1));
        case '<' -> steps.add(new Step(list(lists, word.substring(1, word.length() - 1)), false));
        case '.' -> steps.add(new Step(ImmutableSet.of(), false));
        default -> steps.add(step(word));
      }
    }
    return new IdiomPattern(steps.build(), afterBe, closing, needed, barred);
  }

  /** The words that it can begin with: those of its first step, and on to one that is needed. */
  ImmutableSet<String> firstWords() {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (Step step : steps) {
      words.addAll(step.words());
      if (!step.optional()) {
        break;
      }
    }
    return words.build();
  }

  /** The index after its last word when it begins at the index, or -1. */
  int end(Line line, int at) {
    int end = match(line, at, 0);
    boolean fits =
        end > at
            && (!afterBe || isAfterBe(line, at))
            && (!closing || isClosed(line, end))
            && (needed.isEmpty() || holds(line, needed))
            && !holds(line, barred);
    return fits ? end : -1;
  }

  private int match(Line line, int at, int index) {
    if (index == steps.size()) {
      return at;
    }
    Step step = steps.get(index);
    if (step.isGap()) {
      for (int next = at; next <= at + LONGEST_GAP; next++) {
        int end = match(line, next, index + 1);
        if (end > 0) {
          return end;
        }
        if (next >= line.size() || line.at(next).isStop()) {
          return -1;
        }
      }
      return -1;
    }
    int end = line.isAny(at, step.words()) ? match(line, at + 1, index + 1) : -1;
    return end < 0 && step.optional() ? match(line, at, index + 1) : end;
  }

  private static boolean isAfterBe(Line line, int at) {
    int before = at - 1;
    while (Grammar.isAside(line.at(before))) {
      before--;
    }
    return line.isHeadline() || Grammar.BE.contains(line.at(before).lower());
  }

  private static boolean isClosed(Line line, int end) {
    Word next = line.at(end);
    return end >= line.size()
        || next.isStop()
        || next.isComma()
        || Grammar.AND.contains(next.lower())
        || Grammar.SUBORDINATORS.contains(next.lower());
  }

  private static boolean holds(Line line, ImmutableSet<String> words) {
    for (int at = 0; at < line.size() && !words.isEmpty(); at++) {
      if (line.isAny(at, words)) {
        return true;
      }
    }
    return false;
  }

  private static Step step(String word) {
    boolean optional = word.endsWith("?");
    String words = optional ? word.substring(0, word.length() - 1) : word;
    return new Step(ImmutableSet.copyOf(SLASHES.split(words)), optional);
  }

  private static ImmutableSet<String> list(
      ImmutableListMultimap<String, String> lists, String name) {
    if (!lists.containsKey(name)) {
      throw new IllegalArgumentException("no list \"" + name + "\"");
    }
    return ImmutableSet.copyOf(lists.get(name));
  }
}
