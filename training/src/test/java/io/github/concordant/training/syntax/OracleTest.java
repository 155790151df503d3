package io.github.concordant.training.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.concordant.text.syntax.Configuration;
import io.github.concordant.text.syntax.WordClasses;
import io.github.concordant.text.syntax.Words;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class OracleTest {

  @Test
  void buildsAProjectiveTreeWithoutCost() {
    TreebankSentence sentence = sentence(1, 2, 5, 4, 2);
    Configuration state = follow(sentence);
    assertThat(sentence.isTreeOf(state)).isTrue();
  }

  @Test
  void liftsCrossingArcs() {
    TreebankSentence crossing = sentence(2, 3, 4, 2);
    assertThat(crossing.projective().isTreeOf(follow(crossing.projective()))).isTrue();
    assertThat(crossing.projective().heads()).isNotEqualTo(crossing.heads());
  }

  private static Configuration follow(TreebankSentence sentence) {
    Words words = Words.of(sentence.forms(), WordClasses.none());
    Oracle oracle = new Oracle(new TaggedTree(words, sentence, ImmutableList.of("dep")));
    Configuration state = new Configuration(sentence.size());
    while (!state.isFinal()) {
      int next = oracle.next(state);
      assertThat(oracle.cost(state, next)).isZero();
      state.apply(next, 0);
    }
    return state;
  }

  /** The head of the root is the number of words. */
  private static TreebankSentence sentence(Integer... heads) {
    ImmutableList<String> words = ImmutableList.copyOf(Collections.nCopies(heads.length, "w"));
    ImmutableList<String> relations =
        ImmutableList.copyOf(Collections.nCopies(heads.length, "dep"));
    return new TreebankSentence(words, words, words, ImmutableList.copyOf(heads), relations);
  }
}
