package io.github.concordant.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureHashesTest {

  private final FeatureHashes features = new FeatureHashes();

  private int hash(String text) {
    FeatureHashes alone = new FeatureHashes();
    alone.start(text).end();
    return alone.hash(0);
  }

  @Test
  void aTextIsHashedAlikeInWhicheverPiecesItComes() {
    features.start("w=").with("president").end();
    features.start("w").with('=').with("the president's", 4, 13).end();
    assertThat(features.size()).isEqualTo(2);
    assertThat(List.of(features.hash(0), features.hash(1))).containsOnly(hash("w=president"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 9, 10, 31, 107, 2990, -1, -20})
  void aNumberIsHashedAsItsDigits(int number) {
    features.start("b=").with(number).end();
    assertThat(features.hash(0)).isEqualTo(hash("b=" + number));
  }

  @Test
  void otherTextsHaveOtherHashes() {
    List<String> texts =
        List.of("w=ab", "w=ba", "w=a", "w=aa", "w=b", "w-1=ab", "w=ab ", "w=Ab", "", "0", "1");
    assertThat(texts.stream().map(this::hash)).doesNotHaveDuplicates();
  }

  // The end of the hash spreads the last letter over all bits: the table takes its slot from some.
  @Test
  void theLastLetterChangesHighAndLowBits() {
    assertThat(hash("w=a") >>> 16).isNotEqualTo(hash("w=b") >>> 16);
    assertThat(hash("w=a") & 0xffff).isNotEqualTo(hash("w=b") & 0xffff);
  }

  @Test
  void thereIsRoomForAnyNumberOfFeatures() {
    IntStream.range(0, 300).forEach(i -> features.start("t" + i).with('=').end());
    assertThat(features.size()).isEqualTo(300);
    assertThat(IntStream.range(0, 300))
        .allSatisfy(
            i -> {
              assertThat(features.template(i)).isEqualTo("t" + i);
              assertThat(features.hash(i)).isEqualTo(hash("t" + i + '='));
            });
  }

  @Test
  void whatIsClearedIsOverwritten() {
    features.start("w=").with("a").end();
    features.clear();
    assertThat(features.size()).isZero();
    features.start("p=").with("b").end();
    assertThat(features.size()).isEqualTo(1);
    assertThat(features.hash(0)).isEqualTo(hash("p=b"));
    assertThat(features.template(0)).isEqualTo("p=");
  }
}
