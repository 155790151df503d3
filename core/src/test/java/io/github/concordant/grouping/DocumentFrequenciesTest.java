package io.github.concordant.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a word weighs follows from the articles before. */
final class DocumentFrequenciesTest {

  private static ImmutableList<String> order(TermVector vector) {
    return vector.heaviest(9).stream()
        .map(TermVector.Weighted::term)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void whatManyArticlesHaveWeighsLessThanWhatFewHave() {
    DocumentFrequencies frequencies = new DocumentFrequencies();
    for (int i = 0; i < 50; i++) {
      frequencies.learn(List.of(new Term("zorblat", false, 1)));
    }

    assertThat(
            order(
                frequencies.learn(
                    List.of(new Term("quimbly", false, 1), new Term("zorblat", false, 1)))))
        .containsExactly("quimbly", "zorblat");
  }

  @Test
  void aNameWeighsMoreThanAWordAsRareAndWhatStandsOftenMoreThanWhatStandsOnce() {
    DocumentFrequencies frequencies = new DocumentFrequencies();

    assertThat(
            order(
                frequencies.learn(
                    List.of(
                        new Term("aardwolf", false, 1),
                        new Term("bettong", true, 1),
                        new Term("caracal", false, 2)))))
        .containsExactly("bettong", "caracal", "aardwolf");
  }

  @Test
  void theWordsOfReportsOnHarmWeighNothing() {
    assertThat(order(new DocumentFrequencies().learn(List.of(new Term("police", false, 9)))))
        .isEmpty();
  }
}
