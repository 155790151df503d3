package io.github.concordant.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.text.Dependencies;
import io.github.concordant.text.Sentence;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {

  private static final SyntaxAnnotator ANNOTATOR = SyntaxAnnotator.standard();

  @Test
  void tellsWhoDidWhatToWhom() {
    Dependencies tree = only("The storm killed two soldiers.").dependencies();
    assertThat(tree.head(2)).isEqualTo(Dependencies.ROOT);
    assertThat(tree.head(1)).isEqualTo(2);
    assertThat(tree.relation(1)).isEqualTo("nsubj");
    assertThat(tree.head(4)).isEqualTo(2);
    assertThat(tree.relation(4)).isEqualTo("obj");
    assertThat(tree.relation(3)).isEqualTo("nummod");
    assertThat(tree.is(1, "nsubj")).isTrue();
    assertThat(tree.is(1, "nsub")).isFalse();
    assertThat(tree.dominates(2, 3)).isTrue();
    assertThat(tree.dominates(1, 3)).isFalse();
    assertThat(tree.children(4).toArray()).containsExactly(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two dead.", "FIRE IN HALDEN KILLS TWO", "...", "?!", "LUND (Wire) -- A ship sank.",
        "- first\n- second", "(", "a", "“", "He said: \"No."
      })
  void givesEveryWordOneHeadAndEachSentenceOneRoot(String text) {
    for (SyntaxAnnotator annotator : List.of(ANNOTATOR, ANNOTATOR.fast())) {
      for (Sentence sentence : annotator.annotate(text)) {
        Dependencies tree = sentence.dependencies();
        int roots = 0;
        for (int i = 0; i < tree.size(); i++) {
          roots += tree.head(i) == Dependencies.ROOT ? 1 : 0;
          assertThat(tree.dominates(root(tree), i)).isTrue();
        }
        assertThat(roots).isEqualTo(1);
      }
    }
  }

  @Test
  void readsAVeryLongSentenceInPiecesAndLosesNoWord() {
    // Eight words and two commas, two thousand times, and "it."
    String text = "The army, which said so, struck and burnt ".repeat(2_000) + "it.";
    List<Sentence> pieces = ANNOTATOR.annotate(text);
    assertThat(pieces).allMatch(piece -> piece.tokens().size() <= 400);
    assertThat(pieces.stream().mapToInt(piece -> piece.tokens().size()).sum()).isEqualTo(20_002);
    Assertions.assertTimeout(Duration.ofSeconds(30), () -> pieces.forEach(Sentence::dependencies));
  }

  @Test
  void parsesASentenceOnce() {
    Sentence sentence = only("The army struck.");
    assertThat(sentence.dependencies()).isSameAs(sentence.dependencies());
  }

  private static int root(Dependencies tree) {
    int at = 0;
    while (tree.head(at) != Dependencies.ROOT) {
      at = tree.head(at);
    }
    return at;
  }

  private static Sentence only(String text) {
    List<Sentence> sentences = ANNOTATOR.annotate(text);
    assertThat(sentences).hasSize(1);
    return sentences.get(0);
  }
}
