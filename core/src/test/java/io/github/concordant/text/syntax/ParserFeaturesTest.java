package io.github.concordant.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which words each template looks at. The names are those of Zhang and Nivre (2011): s0 is the top
 * of the stack, b0 the front of the buffer; s0l and s0r are the outermost children of s0, s0q and
 * b0m those inside of these.
 */
class ParserFeaturesTest {

  private static final String TABLE =
      """
      1 s0.word; 2 s0.tag; 3 s0.word s0.tag; 4 s1.word; 5 s1.tag; 6 s1.word s1.tag
      7 b0.word; 8 b0.tag; 9 b0.word b0.tag; 10 b1.word; 11 b1.tag; 12 b1.word b1.tag
      13 b2.word b2.tag; 14 b2.tag; 15 s2.tag; 16 s2.word; 20 s0.word b0.word
      21 s0.word s0.tag b0.tag; 22 s0.tag b0.word b0.tag; 23 s0.tag b0.tag
      24 s0.word b0.tag; 25 s0.tag b0.word; 26 s1.word s0.word; 27 s1.tag s0.tag
      28 s1.word s0.tag; 29 s1.tag s0.word; 30 s1.word s1.tag s0.tag
      31 s1.tag s0.word s0.tag; 32 s1.tag b0.tag; 33 s1.word b0.tag; 34 s1.tag b0.word
      35 s1.word b0.word; 36 b0.tag b1.tag; 37 b0.word b1.tag; 38 b0.tag b1.word
      39 s0.tag b1.word; 40 b0.tag b1.tag b2.tag; 41 s0.tag b0.tag b1.tag
      42 s1.tag s0.tag b0.tag; 43 s2.tag s1.tag s0.tag; 44 s0.word b0.tag b1.tag
      45 s1.tag s0.word b0.tag; 46 s1.word s0.tag b0.tag; 47 s1.tag s0.tag b0.word
      48 s0.tag b0.word b1.tag; 50 s0.cluster; 51 s1.cluster; 52 b0.cluster
      53 b1.cluster; 54 s0.cluster b0.cluster; 55 s1.cluster s0.cluster
      56 s0.middle b0.middle; 57 s1.middle s0.middle; 58 s0.cluster b0.tag
      59 s0.tag b0.cluster; 60 s1.cluster s0.tag; 61 s1.tag s0.cluster
      62 s1.middle s0.middle b0.middle; 63 s0.middle b0.middle b1.middle
      64 s0.coarse b0.coarse b1.tag; 65 s1.cluster b0.cluster
      66 s2.middle s1.middle s0.middle; 70 s0.tag s0l.tag b0.tag
      71 s0.tag s0r.tag b0.tag; 72 s0.tag b0.tag b0l.tag; 73 s1.tag s0.tag s0l.tag
      74 s1.tag s0.tag s0r.tag; 75 s1.tag s1r.tag s0.tag; 76 s1.tag s1l.tag s0.tag
      77 s1.tag s1r.tag b0.tag; 78 s0l.word s0.tag; 79 s0r.word s0.tag
      80 s1r.word s1.tag; 81 b0l.word b0.tag; 82 s0l.label s0.tag; 83 s0r.label s0.tag
      84 s1l.label s1.tag; 85 s1r.label s1.tag s0.tag; 86 b0l.label b0.tag
      87 b0m.label b0.tag s0.tag; 88 s1q.label s1.tag s0.tag; 89 s0q.label s0.tag b0.tag
      90 s0.lefts s0.tag; 91 s0.rights s0.tag; 92 s1.rights s1.tag s0.tag
      93 b0.lefts b0.tag s0.tag; 94 s0.rights s0.word; 95 s1.rights s1.word s0.tag
      96 s0.lefts s0.tag b0.tag; 97 s1.lefts s1.tag s0.tag; 100 s1.word s0l.word
      101 s1.tag s0l.word s0.tag; 102 s1.cluster s0l.word; 103 s2.tag s1.tag s0l.word
      104 s1.word s0l.word s0.word; 105 s1l.word s0l.word b0.tag; 106 s0.tag b0l.word b0.tag
      107 s0.word b0l.word; 108 s2.word s0l.word; 109 s1.middle s0l.word s0.middle
      110 s0.word s0right; 111 s0.tag s0right; 112 s0.word s0left; 113 s0.tag s0left
      114 s1.word s1right; 115 s1.tag s1right s0.tag; 116 b0.word b0left
      117 b0.tag b0left s0.tag; 118 s1.tag s1left; 119 s0.tag s0left s0right
      120 s0.tag near; 121 b0.tag near; 122 s0.tag b0.tag near; 123 s0.word near
      124 b0.word near; 125 s1.tag s0.tag far; 126 s1.word far; 127 s1.tag s0.word far
      128 depth b0.tag s0.tag; 129 end.word s0.tag b0.tag
      """;

  /** The root has the index 17; 18 stands for no word. */
  private final Words words = States.rain();

  @Test
  void looksAtTheWordsOfAStateAndTheirChildren() {
    check(
        States.MIDDLE,
        """
        s0 8; s1 3; s2 0; b0 13; b1 14; b2 15
        s0l 6; s0r 10; s0q 9; s1l 1; s1r 5; s1q 4; b0l 11; b0m 12
        """,
        """
        near 5; far 5; depth 3; s0left 2; s0right 2; s1left 2; s1right 2; b0left 2
        """);
  }

  @Test
  void seesNoWordWhereTheStackIsEmpty() {
    check(
        "",
        """
        s0 18; s1 18; s2 18; b0 0; b1 1; b2 2
        s0l 18; s0r 18; s0q 18; s1l 18; s1r 18; s1q 18; b0l 18; b0m 18
        """,
        """
        near -1; far -1; depth 0; s0left 0; s0right 0; s1left 0; s1right 0; b0left 0
        """);
  }

  /** All words are on the stack but one, which hangs on the one before it. */
  @Test
  void seesTheRootBehindTheLastWord() {
    check(
        "S ".repeat(16) + "R5 S",
        """
        s0 16; s1 14; s2 13; b0 17; b1 18; b2 18
        s0l 18; s0r 18; s0q 18; s1l 18; s1r 15; s1q 18; b0l 18; b0m 18
        """,
        """
        near 1; far 2; depth 4; s0left 0; s0right 0; s1left 0; s1right 1; b0left 0
        """);
  }

  @Test
  void countsTheChildrenOfEachSide() {
    check(
        "S S S L1 L1 L1 S S R2 S L3 S S R4 S R4 S S L5 L5",
        """
        s0 6; s1 3; s2 18; b0 11; b1 12; b2 13
        s0l 5; s0r 8; s0q 7; s1l 0; s1r 4; s1q 18; b0l 9; b0m 10
        """,
        """
        near 5; far 3; depth 2; s0left 1; s0right 2; s1left 3; s1right 1; b0left 2
        """);
  }

  @Test
  void countsNoMoreThanSixChildren() {
    Configuration state =
        States.after(17, "S ".repeat(7) + "L1 ".repeat(7) + "S " + "S R2 ".repeat(7));
    new Templates(words, state, Templates.numbers("s0 7"), Templates.numbers("six 6"))
        .checkHas(new ParserFeatures(words).of(state), "119 s0.tag six six");
  }

  /** Of a distance the features know a few classes, the wider the farther. */
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "4, 4", "5, 5", "6, 5", "7, 6", "10, 6", "11, 7", "16, 7"})
  void knowsHowFarTheFrontOfTheBufferIs(int distance, int known) {
    Configuration state = States.after(17, "S " + "S R1 ".repeat(distance - 1));
    new Templates(
            words, state, Templates.numbers("b0 " + distance), Templates.numbers("near " + known))
        .checkHas(new ParserFeatures(words).of(state), "124 b0.word near");
  }

  @ParameterizedTest
  @CsvSource({"20, 7", "21, 8", "30, 8"})
  void knowsWhatIsVeryFar(int distance, int known) {
    Words many = Words.of(Collections.nCopies(40, "rain"), WordClasses.none());
    Configuration state = States.after(40, "S " + "S R1 ".repeat(distance - 1));
    new Templates(
            many, state, Templates.numbers("b0 " + distance), Templates.numbers("near " + known))
        .checkHas(new ParserFeatures(many).of(state), "124 b0.word near");
  }

  @Test
  void knowsNoMoreThanFourWordsOnTheStack() {
    for (int depth = 1; depth <= 6; depth++) {
      Configuration state = States.after(17, "S ".repeat(depth));
      ImmutableMap<String, Integer> places =
          Templates.numbers("s0 " + (depth - 1) + "; b0 " + depth);
      new Templates(words, state, places, Templates.numbers("depth " + Math.min(4, depth)))
          .checkHas(new ParserFeatures(words).of(state), "128 depth b0.tag s0.tag");
    }
  }

  @Test
  void aSentenceWithoutWordsHasNoLastWord() {
    Words none = Words.of(ImmutableList.of(), WordClasses.none());
    Configuration state = new Configuration(0);
    new Templates(none, state, Templates.numbers("s0 1; b0 0"), Templates.numbers("nothing 0"))
        .checkHas(new ParserFeatures(none).of(state), "129 nothing s0.tag b0.tag");
  }

  /** The beam remembers the score of the parts, which is right only if they have no other words. */
  @Test
  void thePartsOfTheFeaturesAreTheWhole() {
    ParserFeatures features = new ParserFeatures(words);
    Configuration state = States.after(17, States.MIDDLE);
    List<Integer> parts = new ArrayList<>(Ints.asList(features.ofPair(state).toArray()));
    parts.addAll(Ints.asList(features.ofTriple(state).toArray()));
    parts.addAll(Ints.asList(features.ofArcs(state).toArray()));
    assertThat(Ints.asList(features.of(state).toArray()))
        .containsExactlyInAnyOrderElementsOf(parts);
  }

  @Test
  void thePartsDependOnTheWordsThatNameThem() {
    ParserFeatures features = new ParserFeatures(words);
    Configuration state = States.after(17, States.MIDDLE);
    Configuration samePair = States.after(17, "S ".repeat(9) + "S R1 ".repeat(4));
    Configuration sameTriple =
        States.after(17, "S S S L1 L1 L1 S " + "S R2 ".repeat(4) + "S " + "S R3 ".repeat(4));
    assertThat(features.ofPair(samePair).toArray()).isEqualTo(features.ofPair(state).toArray());
    assertThat(features.ofTriple(sameTriple).toArray())
        .isEqualTo(features.ofTriple(state).toArray());
  }

  private void check(String transitions, String places, String numbers) {
    Configuration state = States.after(17, transitions);
    new Templates(words, state, Templates.numbers(places + "end 16"), Templates.numbers(numbers))
        .check(new ParserFeatures(words).of(state), TABLE);
  }
}
