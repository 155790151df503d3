package io.github.concordant.text.syntax;

import static io.github.concordant.text.syntax.Configuration.LEFT;
import static io.github.concordant.text.syntax.Configuration.RIGHT;
import static io.github.concordant.text.syntax.Configuration.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The arc-hybrid system on sentences of a few words, of which the root stands behind the last. */
class ConfigurationTest {

  private static final int ROOT = 3;
  private static final int NONE = 4;

  @Test
  void startsWithAllWordsInTheBuffer() {
    Configuration state = new Configuration(3);
    assertThat(state.words()).isEqualTo(3);
    assertThat(state.stackSize()).isZero();
    assertThat(state.stack(0)).isEqualTo(NONE);
    assertThat(state.buffer(0)).isEqualTo(0);
    assertThat(state.buffer(2)).isEqualTo(2);
    assertThat(state.buffer(3)).isEqualTo(ROOT);
    assertThat(state.buffer(4)).isEqualTo(NONE);
    assertThat(state.none()).isEqualTo(NONE);
    assertThat(state.isFinal()).isFalse();
  }

  /** "Rain fell hard": both ends hang on the verb, which hangs on the root. */
  @Test
  void buildsATree() {
    Configuration state = States.after(3, "S L5 S S R6");
    assertThat(state.isFinal()).isFalse();
    state.apply(LEFT, 7);
    assertThat(state.isFinal()).isTrue();
    assertThat(state.head(0)).isEqualTo(1);
    assertThat(state.label(0)).isEqualTo(5);
    assertThat(state.head(1)).isEqualTo(ROOT);
    assertThat(state.label(1)).isEqualTo(7);
    assertThat(state.head(2)).isEqualTo(1);
    assertThat(state.label(2)).isEqualTo(6);
  }

  @Test
  void aWordHasNoHeadBeforeItsArc() {
    Configuration state = States.after(3, "S S");
    assertThat(state.head(0)).isEqualTo(-1);
    assertThat(state.label(2)).isEqualTo(-1);
    assertThat(state.stack(0)).isEqualTo(1);
    assertThat(state.stack(1)).isEqualTo(0);
    assertThat(state.stack(2)).isEqualTo(NONE);
    assertThat(state.headBy(LEFT)).isEqualTo(2);
    assertThat(state.headBy(RIGHT)).isEqualTo(0);
  }

  @Test
  void hangsNoWordOnWhatIsNotThere() {
    Configuration state = new Configuration(3);
    assertThat(state.allows(SHIFT)).isTrue();
    assertThat(state.allows(LEFT)).isFalse();
    assertThat(state.allows(RIGHT)).isFalse();
    state.apply(SHIFT, -1);
    assertThat(state.allows(LEFT)).isTrue();
    assertThat(state.allows(RIGHT)).isFalse();
    state.apply(SHIFT, -1);
    assertThat(state.allows(RIGHT)).isTrue();
  }

  /** Were a second word left on the stack it would hang on the root too. */
  @Test
  void keepsTheRootToOneWord() {
    Configuration state = States.after(3, "S S S");
    assertThat(state.allows(SHIFT)).isFalse();
    assertThat(state.allows(LEFT)).isFalse();
    assertThat(state.allows(RIGHT)).isTrue();
    state.apply(RIGHT, 1);
    assertThat(state.allows(LEFT)).isFalse();
    state.apply(RIGHT, 1);
    assertThat(state.allows(LEFT)).isTrue();
  }

  @Test
  void knowsTheOutermostChildrenOfEachSide() {
    Configuration state = States.after(17, States.MIDDLE);
    assertThat(state.child(3, Configuration.LEFT_MOST)).isEqualTo(1);
    assertThat(state.child(3, Configuration.LEFT_SECOND)).isEqualTo(2);
    assertThat(state.child(3, Configuration.RIGHT_MOST)).isEqualTo(5);
    assertThat(state.child(3, Configuration.RIGHT_SECOND)).isEqualTo(4);
    assertThat(state.get(3, Configuration.LEFT_COUNT)).isEqualTo(2);
    assertThat(state.get(3, Configuration.RIGHT_COUNT)).isEqualTo(2);
    assertThat(state.child(0, Configuration.LEFT_MOST)).isEqualTo(18);
    assertThat(state.get(0, Configuration.LEFT_COUNT)).isZero();
    assertThat(state.get(13, Configuration.RIGHT_COUNT)).isZero();
  }

  /** The first word of a sentence is a child like others. */
  @Test
  void knowsThatTheFirstWordIsAChild() {
    assertThat(States.after(3, "S L1").child(1, Configuration.LEFT_MOST)).isEqualTo(0);
  }

  /** Which relations hang on a side is known, but not their order; the sides are kept apart. */
  @Test
  void knowsTheRelationsOfEachSide() {
    Configuration oneWay = States.after(5, "S S L1 L2");
    Configuration otherWay = States.after(5, "S S L2 L1");
    Configuration others = States.after(5, "S S L2 L2");
    assertThat(lefts(oneWay, 2)).isEqualTo(lefts(otherWay, 2)).isNotEqualTo(lefts(others, 2));
    assertThat(lefts(oneWay, 2)).isNotZero();
    assertThat(rights(oneWay, 2)).isZero();
    assertThat(rights(States.after(5, "S S R1"), 0)).isEqualTo(lefts(States.after(5, "S L1"), 1));
    assertThat(lefts(States.after(5, "S S R1"), 0)).isZero();
  }

  /** A copy goes its own way, and a used one forgets what it held. */
  @Test
  void isCopied() {
    Configuration state = States.after(3, "S L5 S");
    Configuration copy = States.after(3, "S S S R8 R9");
    copy.copyFrom(state);
    copy.apply(SHIFT, -1);
    copy.apply(RIGHT, 6);
    assertThat(state.stackSize()).isEqualTo(1);
    assertThat(state.head(2)).isEqualTo(-1);
    assertThat(copy.head(0)).isEqualTo(1);
    assertThat(copy.label(0)).isEqualTo(5);
    assertThat(copy.head(2)).isEqualTo(1);
    assertThat(copy.stack(0)).isEqualTo(1);
    assertThat(copy.get(0, Configuration.RIGHT_COUNT)).isZero();
    copy.apply(LEFT, 7);
    assertThat(copy.isFinal()).isTrue();
    assertThat(state.isFinal()).isFalse();
  }

  private static int lefts(Configuration state, int word) {
    return state.get(word, Configuration.LEFT_LABELS);
  }

  private static int rights(Configuration state, int word) {
    return state.get(word, Configuration.RIGHT_LABELS);
  }
}
