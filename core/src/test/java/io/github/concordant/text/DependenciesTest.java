package io.github.concordant.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.junit.jupiter.api.Test;

/** "The old ship was sunk by rebels": the words are numbered from 0. */
class DependenciesTest {

  private static final Dependencies SHIP =
      Dependencies.of(
          ImmutableIntArray.of(2, 2, 4, 4, Dependencies.ROOT, 6, 4),
          ImmutableList.of("det", "amod", "nsubj:pass", "aux:pass", "root", "case", "obl"));

  @Test
  void eachWordHasAHeadAndARelation() {
    assertThat(SHIP.size()).isEqualTo(7);
    assertThat(SHIP.head(0)).isEqualTo(2);
    assertThat(SHIP.head(4)).isEqualTo(Dependencies.ROOT);
    assertThat(SHIP.relation(2)).isEqualTo("nsubj:pass");
  }

  @Test
  void childrenStandFromLeftToRight() {
    assertThat(SHIP.children(4)).isEqualTo(ImmutableIntArray.of(2, 3, 6));
    assertThat(SHIP.children(2)).isEqualTo(ImmutableIntArray.of(0, 1));
    assertThat(SHIP.children(6)).isEqualTo(ImmutableIntArray.of(5));
    assertThat(SHIP.children(0)).isEqualTo(ImmutableIntArray.of());
  }

  @Test
  void aSubtypeIsItsRelation() {
    assertThat(SHIP.is(2, "nsubj")).isTrue();
    assertThat(SHIP.is(2, "nsubj:pass")).isTrue();
    assertThat(SHIP.is(2, "nsub")).isFalse();
    assertThat(SHIP.is(6, "obl")).isTrue();
    assertThat(SHIP.is(6, "obl:agent")).isFalse();
  }

  @Test
  void aWordDominatesWhatHangsOnItAndItself() {
    assertThat(SHIP.dominates(4, 0)).isTrue();
    assertThat(SHIP.dominates(2, 0)).isTrue();
    assertThat(SHIP.dominates(0, 0)).isTrue();
    assertThat(SHIP.dominates(0, 2)).isFalse();
    assertThat(SHIP.dominates(6, 2)).isFalse();
  }

  @Test
  void withoutRelationsEachWordIsARoot() {
    Dependencies none = Dependencies.none(2);
    assertThat(none.size()).isEqualTo(2);
    assertThat(none.head(0)).isEqualTo(Dependencies.ROOT);
    assertThat(none.head(1)).isEqualTo(Dependencies.ROOT);
    assertThat(none.relation(1)).isEqualTo("root");
    assertThat(none.children(0)).isEqualTo(ImmutableIntArray.of());
  }

  @Test
  void refusesWhatIsNoTree() {
    ImmutableList<String> two = ImmutableList.of("root", "obj");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dependencies.of(ImmutableIntArray.of(Dependencies.ROOT), two))
        .withMessage("1 heads");
    for (int head : new int[] {-2, 1, 2}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Dependencies.of(ImmutableIntArray.of(Dependencies.ROOT, head), two))
          .withMessage("head " + head);
    }
    assertThat(Dependencies.of(ImmutableIntArray.of(Dependencies.ROOT, 0), two).head(1)).isZero();
  }
}
