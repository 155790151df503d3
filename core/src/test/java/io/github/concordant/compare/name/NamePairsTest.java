package io.github.concordant.compare.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The labelled pairs, and the answers as they were frozen: a change that moves an answer shows it
 * here. Run with {@code -Dconcordant.recreate=true} to freeze the answers of today.
 */
final class NamePairsTest {

  private static final Joiner TABS = Joiner.on('\t');

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

  @Test
  void answersAsFrozen() throws IOException {
    Path frozen = NamePair.folder().resolve("answers.tsv");
    ImmutableList<String> answers =
        NamePair.all().stream().map(NamePairsTest::answer).collect(ImmutableList.toImmutableList());
    if (Boolean.getBoolean("concordant.recreate")) {
      Files.write(frozen, answers, StandardCharsets.UTF_8);
    }
    assertThat(answers).containsExactlyElementsOf(Files.readAllLines(frozen));
  }

  private static String answer(NamePair pair) {
    NameComparison comparison = pair.compare();
    return TABS.join(
        pair.kind().id(),
        pair.name(),
        pair.other(),
        pair.isRight() ? "right" : "wrong",
        comparison.relation().id(),
        comparison.difference().id(),
        String.format(Locale.ROOT, "%.2f", comparison.score()));
  }
}
