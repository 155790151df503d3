package io.github.concordant.training.syntax;

import com.google.common.collect.ImmutableList;
import io.github.concordant.text.syntax.Configuration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence of a treebank. The forms are normalised as the annotator does.
 *
 * @param tags universal and Penn tag joined by a blank
 * @param heads indices of words from 0; the root's head is the number of words
 */
record TreebankSentence(
    ImmutableList<String> forms,
    ImmutableList<String> tags,
    ImmutableList<String> lemmas,
    ImmutableList<Integer> heads,
    ImmutableList<String> relations) {

  int size() {
    return forms.size();
  }

  /** The same sentence with its words in capitals, as some headlines are. */
  TreebankSentence shouted() {
    ImmutableList<String> capitals =
        forms.stream()
            .map(form -> form.toUpperCase(Locale.ROOT))
            .collect(ImmutableList.toImmutableList());
    return new TreebankSentence(capitals, tags, lemmas, heads, relations);
  }

  /**
   * The same sentence with arcs lifted until none cross, the shortest crossing arc first (Nivre and
   * Nilsson 2005).
   */
  TreebankSentence projective() {
    List<Integer> lifted = new ArrayList<>(heads);
    for (int arc = shortestCrossed(lifted); arc >= 0; arc = shortestCrossed(lifted)) {
      lifted.set(arc, lifted.get(lifted.get(arc)));
    }
    return new TreebankSentence(forms, tags, lemmas, ImmutableList.copyOf(lifted), relations);
  }

  /** The dependent of the shortest arc over a word that does not descend from the arc's head. */
  private static int shortestCrossed(List<Integer> heads) {
    int shortest = -1;
    int length = Integer.MAX_VALUE;
    for (int d = 0; d < heads.size(); d++) {
      int h = heads.get(d);
      if (h < heads.size() && Math.abs(h - d) < length && isCrossed(heads, d, h)) {
        shortest = d;
        length = Math.abs(h - d);
      }
    }
    return shortest;
  }

  private static boolean isCrossed(List<Integer> heads, int d, int h) {
    for (int between = Math.min(d, h) + 1; between < Math.max(d, h); between++) {
      int ancestor = between;
      while (ancestor != h && ancestor < heads.size()) {
        ancestor = heads.get(ancestor);
      }
      if (ancestor != h) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last state of a parse has no wrong head; for tests of oracles. */
  boolean isTreeOf(Configuration state) {
    for (int i = 0; i < size(); i++) {
      if (state.head(i) != heads.get(i)) {
        return false;
      }
    }
    return true;
  }
}
