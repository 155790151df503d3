package io.github.concordant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Notice;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.number.NumberReader;
import io.github.concordant.text.syntax.SyntaxAnnotator;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that somebody made to be slow. Each is long enough that time which grows with its square
 * would be many minutes; the limit of five minutes only ends such a run. How time grows is measured
 * by bench/worst-case.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class WorstCaseTest {

  private static final int LONG = 500_000;

  private static String cycle(String unit, int length) {
    return unit.repeat(length / unit.length() + 1).substring(0, length);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", "9,", "1.", "at least "})
  void numbersAreReadInLinearTime(String unit) {
    String text = cycle(unit, LONG) + " killed 12 people";

    assertThat(new NumberReader().read(text)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "(", "."})
  void wordsArePartedInLinearTime(String unit) {
    String text = cycle(unit, LONG / 2);

    assertThat(SyntaxAnnotator.standard().annotate(text)).isNotEmpty();
  }

  @Test
  void aTextWithoutAFullStopIsReadPieceByPiece() {
    String text = cycle("the crane fell on the dockers and killed ", 40_000);

    ImmutableList<Sentence> sentences = SyntaxAnnotator.standard().annotate(text);

    assertThat(sentences).allMatch(sentence -> sentence.tokens().size() <= 400);
    assertThat(sentences.stream().mapToInt(sentence -> sentence.tokens().size()).sum())
        .isEqualTo(text.strip().split(" ").length);
    for (int i = 1; i < sentences.size(); i++) {
      assertThat(sentences.get(i).span().start())
          .isGreaterThan(sentences.get(i - 1).span().end() - 1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"at least 12 dockers were killed and ", "12 dead (", "Mara Brod of "})
  void aWholeArticleIsChecked(String unit) {
    String text = "A crane fell at Odsk. It killed 12 dockers.\n\n" + cycle(unit, 10_000);
    Report report =
        ConsistencyChecker.standard()
            .check(SourceSet.of("odsk", ImmutableList.of(Article.of("a", text))));

    assertThat(report.notices())
        .extracting(Notice::code)
        .doesNotContain("annotator-failed", "claim-kind-failed");
    for (Claim claim : report.claims()) {
      assertThat(claim.evidence().span().in(text)).isEqualTo(claim.evidence().quote());
    }
  }

  @Test
  void sixteenMillionCharactersAreASourceThatIsNotRead() {
    String text = cycle("A crane fell at Odsk. It killed 12 dockers. ", (1 << 24) + 1);
    Report report =
        ConsistencyChecker.standard()
            .check(
                SourceSet.of(
                    "odsk", ImmutableList.of(Article.of("a", text), Article.of("b", "Six died."))));

    assertThat(report.sources()).hasSize(2);
    assertThat(report.notices())
        .extracting(Notice::source, Notice::code)
        .contains(tuple("a", "article-too-long"));
  }
}
