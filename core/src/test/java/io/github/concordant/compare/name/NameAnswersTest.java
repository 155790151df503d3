package io.github.concordant.compare.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The answers to the labelled pairs as they were frozen: a change that moves an answer shows it
 * here. Run with {@code -Dconcordant.recreate=true} to freeze the answers of today.
 */
final class NameAnswersTest {

  private static final Joiner TABS = Joiner.on('\t');

  @Test
  void answersAsFrozen() throws IOException {
    Path frozen = NamePair.folder().resolve("answers.tsv");
    ImmutableList<String> answers =
        NamePair.all().stream()
            .map(NameAnswersTest::answer)
            .collect(ImmutableList.toImmutableList());
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
