package io.github.concordant.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parses with weights set by hand, of which each transition has one: shift, left, right. */
class ParsingTest {

  private static final int ROOT = 3;

  private final Words words =
      Words.of(ImmutableList.of("rain", "fell", "hard"), WordClasses.none());

  /** Whatever the state, the transitions have these scores. */
  private record Always(float shift, float left, float right) implements Weights {
    @Override
    public int classes() {
      return 3;
    }

    @Override
    public void score(Features features, float[] sums) {
      sums[Configuration.SHIFT] = shift;
      sums[Configuration.LEFT] = left;
      sums[Configuration.RIGHT] = right;
    }
  }

  private static final Weights LEFT_FIRST = new Always(2, 3, 1);
  private static final Weights RIGHT_FIRST = new Always(2, 1, 3);
  private static final Weights ONE_LABEL = TableWeights.of(1);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void hangsEachWordOnTheNext(int width) {
    assertThat(heads(new Parser(() -> LEFT_FIRST, LEFT_FIRST, ONE_LABEL).parse(words, width)))
        .containsExactly(1, 2, ROOT);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void hangsEachWordOnTheFirst(int width) {
    assertThat(heads(new Parser(() -> RIGHT_FIRST, RIGHT_FIRST, ONE_LABEL).parse(words, width)))
        .containsExactly(ROOT, 0, 0);
  }

  @Test
  void choosesTheBestOfWhatIsAllowed() {
    Configuration start = new Configuration(3);
    assertThat(Parser.bestAllowed(start, new float[] {-5, 3, 4})).isEqualTo(Configuration.SHIFT);
    Configuration middle = States.after(3, "S S");
    assertThat(Parser.bestAllowed(middle, new float[] {-5, -4, -3})).isEqualTo(Configuration.RIGHT);
    assertThat(Parser.bestAllowed(middle, new float[] {1, 1, 1})).isEqualTo(Configuration.SHIFT);
    assertThat(Parser.bestAllowed(middle, new float[] {0, 1, 1})).isEqualTo(Configuration.LEFT);
    assertThat(Parser.bestAllowed(States.after(3, "S S S"), new float[] {5, 4, -3}))
        .isEqualTo(Configuration.RIGHT);
  }

  @Test
  void aBeamHasAWidth() {
    Parser parser = new Parser(() -> LEFT_FIRST, LEFT_FIRST, ONE_LABEL);
    assertThatIllegalArgumentException().isThrownBy(() -> parser.parse(words, 0));
  }

  /** Beyond 250 words the beam is too slow. */
  @ParameterizedTest
  @CsvSource({"250, 2, 0", "251, 2, 2", "250, 1, 2"})
  void parsesLongSentencesGreedily(int length, int width, int headOfTheSecond) {
    Words many = Words.of(Collections.nCopies(length, "rain"), WordClasses.none());
    Parser parser = new Parser(() -> LEFT_FIRST, RIGHT_FIRST, ONE_LABEL);
    assertThat(parser.parse(many, width).head(1)).isEqualTo(headOfTheSecond);
  }

  /** The relation is named in the state before the arc, by its side and its two words. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void namesTheRelationOfEachArc(int width) {
    Features rain = new Features();
    rain.add(2, words.word[0], Configuration.LEFT);
    Features hard = new Features();
    hard.add(2, words.word[2], Configuration.LEFT);
    TableWeights labels = TableWeights.of(3).with(rain, 0, 2, 1).with(hard, 0, 1, 2);
    Configuration tree = new Parser(() -> LEFT_FIRST, LEFT_FIRST, labels).parse(words, width);
    assertThat(tree.label(0)).isEqualTo(1);
    assertThat(tree.label(1)).isZero();
    assertThat(tree.label(2)).isEqualTo(2);
  }

  @Test
  void aTaggerTakesTheFirstOfTheBest() {
    assertThat(Tagger.best(new float[] {1, 3, 3, 2})).isEqualTo(1);
    assertThat(Tagger.best(new float[] {-1, -3})).isZero();
    assertThat(Tagger.best(new float[] {-3, -1})).isEqualTo(1);
  }

  /** The tag of a word is known when the next is tagged. */
  @Test
  void tagsFromLeftToRight() {
    Features rain = new Features();
    rain.add(1, words.word[0]);
    Features behindTwo = new Features();
    behindTwo.add(50, 2);
    new Tagger(TableWeights.of(3).with(rain, 0, 0, 1).with(behindTwo, 0, 1, 0)).tag(words);
    assertThat(List.of(words.tag(0), words.tag(1), words.tag(2))).containsExactly(2, 1, 0);
  }

  /**
   * "rain fell" looks like a left arc, by one point; that "fell" hangs on "rain" brings five, but
   * only a state later.
   */
  @Test
  void aBeamFindsWhatAGreedyParserMisses() {
    TableWeights weights = tempting(1);
    Parser parser = new Parser(() -> weights, weights, ONE_LABEL);
    assertThat(heads(parser.parse(words, 1))).startsWith(1);
    assertThat(heads(parser.parse(words, 2))).containsExactly(ROOT, 0, 0);
  }

  /** A partial tree that lies more than 200 points behind is given up. */
  @Test
  void aBeamGivesUpWhatIsFarBehind() {
    assertThat(heads(new Parser(() -> ONE_LABEL, tempting(200), ONE_LABEL).parse(words, 4)))
        .containsExactly(ROOT, 0, 0);
    assertThat(heads(new Parser(() -> ONE_LABEL, tempting(201), ONE_LABEL).parse(words, 4)))
        .startsWith(1);
  }

  private TableWeights tempting(float points) {
    Features pair = new Features();
    pair.add(20, words.word[0], words.word[1]);
    Features triple = new Features();
    triple.add(26, words.word[0], words.word[1]);
    return TableWeights.of(3).with(pair, 0, points, 0).with(triple, 0, 0, points + 4);
  }

  private static List<Integer> heads(Configuration tree) {
    List<Integer> heads = new ArrayList<>();
    for (int i = 0; i < tree.words(); i++) {
      heads.add(tree.head(i));
    }
    return heads;
  }
}
