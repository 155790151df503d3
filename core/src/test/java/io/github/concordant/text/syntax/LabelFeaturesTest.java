package io.github.concordant.text.syntax;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which words each template looks at: the head h and the dependent d of the arc, the words beside
 * them, and their outermost children ("first", "second" on the left and "last" on the right).
 */
class LabelFeaturesTest {

  private static final String TABLE =
      """
      1 h.word side; 2 d.word side; 3 h.tag side; 4 d.tag side; 5 h.tag d.tag side
      6 h.word d.tag side; 7 h.tag d.word side; 8 h.word d.word side
      9 h.cluster d.cluster side; 10 h.middle d.middle side; 11 d.cluster h.tag side
      12 h.cluster d.tag side; 13 d.cluster side; 14 d.middle d.tag h.tag
      15 d.word d.tag d.shape; 20 distance h.tag tagAndSide
      21 before.word d.tag side; 22 before.tag d.tag after.tag; 23 after.word d.tag side
      24 headBefore.tag h.tag headAfter.tag; 25 headAfter.word d.tag side
      26 headBefore.word d.tag side; 27 s1.tag d.tag b0.tag
      28 b0.word d.tag side; 29 b0.tag b1.tag d.tag
      40 first.word d.tag side; 41 first.word d.tag h.tag; 42 first.word d.word side
      43 first.word h.word side; 44 first.tag d.tag h.tag; 45 second.word d.tag side
      46 last.tag d.tag h.tag; 47 d.lefts d.tag side; 48 d.lefts d.tag h.tag
      49 d.rights d.tag side; 50 h.lefts d.tag h.tag; 51 h.rights d.tag h.tag
      52 headFirst.word h.tag d.tag; 53 headSecond.word h.tag d.tag
      54 headLast.word h.tag d.tag; 55 headLast.label h.tag d.tag
      56 headFirst.label d.tag side; 57 first.label d.tag h.tag
      58 first.word d.cluster side; 59 first.word h.cluster side
      60 last.label d.tag side; 61 last.word d.tag side
      """;

  private final Words words = States.rain();

  /** The tag of word 8 is 28; the last bit beside it tells a left arc. */
  @Test
  void looksAtTheEndsOfALeftArc() {
    check(
        States.MIDDLE,
        Configuration.LEFT,
        """
        d 8; h 13; before 7; after 9; headBefore 12; headAfter 14; s1 3; b0 13; b1 14
        first 6; second 7; last 10; headFirst 11; headSecond 12; headLast 18
        """,
        "side 1; distance 4; tagAndSide 57");
  }

  @Test
  void looksAtTheEndsOfARightArc() {
    check(
        States.MIDDLE,
        Configuration.RIGHT,
        """
        d 8; h 3; before 7; after 9; headBefore 2; headAfter 4; s1 3; b0 13; b1 14
        first 6; second 7; last 10; headFirst 1; headSecond 2; headLast 5
        """,
        "side 2; distance 4; tagAndSide 56");
  }

  @Test
  void seesNoWordBeforeTheFirst() {
    check(
        "S",
        Configuration.LEFT,
        """
        d 0; h 1; before 18; after 1; headBefore 0; headAfter 2; s1 18; b0 1; b1 2
        first 18; second 18; last 18; headFirst 18; headSecond 18; headLast 18
        """,
        "side 1; distance 1; tagAndSide 41");
  }

  @Test
  void seesTheRootBehindTheLastWordAndNothingBehindTheRoot() {
    check(
        "S ".repeat(17) + "R1 ".repeat(16),
        Configuration.LEFT,
        """
        d 0; h 17; before 18; after 1; headBefore 16; headAfter 18; s1 18; b0 17; b1 18
        first 18; second 18; last 1; headFirst 18; headSecond 18; headLast 18
        """,
        "side 1; distance 6; tagAndSide 41");
  }

  @Test
  void seesNoWordBehindTheLast() {
    check(
        "S ".repeat(17),
        Configuration.RIGHT,
        """
        d 16; h 15; before 15; after 18; headBefore 14; headAfter 16; s1 15; b0 17; b1 18
        first 18; second 18; last 18; headFirst 18; headSecond 18; headLast 18
        """,
        "side 2; distance 1; tagAndSide 72");
  }

  /** Of the arc's length the features know a few classes, the wider the longer. */
  @ParameterizedTest
  @CsvSource({"1, 1", "3, 3", "4, 4", "6, 4", "7, 5", "12, 5", "13, 6", "16, 6"})
  void knowsHowLongTheArcIs(int length, int known) {
    Configuration state = States.after(17, "S " + "S R1 ".repeat(length - 1));
    new Templates(
            words,
            state,
            Templates.numbers("h " + length),
            Templates.numbers("distance " + known + "; tagAndSide 41"))
        .checkHas(
            new LabelFeatures(words).of(state, Configuration.LEFT), "20 distance h.tag tagAndSide");
  }

  private void check(String transitions, int transition, String places, String numbers) {
    Configuration state = States.after(17, transitions);
    new Templates(words, state, Templates.numbers(places), Templates.numbers(numbers))
        .check(new LabelFeatures(words).of(state, transition), TABLE);
  }
}
