package io.github.concordant.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.concordant.grouping.TermVector.Weighted;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TermVectorTest {

  private static final TermVector ONE =
      TermVector.of(List.of(new Weighted("b", 4), new Weighted("a", 3)));
  private static final TermVector OTHER =
      TermVector.of(List.of(new Weighted("b", 2), new Weighted("c", 5)));

  @Test
  void multipliesWhatBothHave() {
    assertThat(ONE.dot(OTHER)).isEqualTo(8);
    assertThat(OTHER.dot(ONE)).isEqualTo(8);
  }

  @Test
  void addsUp() {
    assertThat(ONE.plus(OTHER).heaviest(3))
        .containsExactly(new Weighted("b", 6), new Weighted("c", 5), new Weighted("a", 3));
  }

  @Test
  void aUnitHasLengthOne() {
    assertThat(ONE.unit().dot(ONE.unit())).isCloseTo(1, within(1e-6));
    assertThat(TermVector.of(List.of()).unit().dot(ONE)).isZero();
  }

  @Test
  void keepsTheHeaviest() {
    assertThat(ONE.plus(OTHER).atMost(2).heaviest(9))
        .isEqualTo(ImmutableList.of(new Weighted("b", 6), new Weighted("c", 5)));
  }
}
