package io.github.concordant.compare.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The labelled pairs: those that are plain are answered right, and those of one bearer blocked. */
final class NamePairsTest {

  @Test
  void holdsFiveHundredPairsOfThreeStrengths() {
    assertThat(NamePair.all()).hasSizeGreaterThanOrEqualTo(500).doesNotHaveDuplicates();
    assertThat(NamePair.all().stream().map(NamePair::strength).distinct())
        .containsExactlyInAnyOrder("STRONG", "MEDIUM", "WEAK");
  }

  @TestFactory
  Stream<DynamicTest> answersEveryStrongPair() {
    return NamePair.all().stream()
        .filter(pair -> pair.strength().equals("STRONG"))
        .map(pair -> DynamicTest.dynamicTest(pair.toString(), () -> assertRight(pair)));
  }

  private static void assertRight(NamePair pair) {
    assertThat(pair.isRight()).as("%s %s", pair, pair.compare()).isTrue();
  }

  @TestFactory
  Stream<DynamicTest> sharesABlockingKeyWhereverOneBearerIsSeen() {
    NameMatcher matcher = NameMatcher.standard();
    return NamePair.all().stream()
        .filter(pair -> pair.compare().oneBearer())
        .map(
            pair ->
                DynamicTest.dynamicTest(
                    pair.toString(),
                    () ->
                        assertThat(ImmutableSet.copyOf(matcher.blockingKeys(pair.name())))
                            .containsAnyElementsOf(matcher.blockingKeys(pair.other()))));
  }
}
