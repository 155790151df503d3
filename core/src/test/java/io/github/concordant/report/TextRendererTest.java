package io.github.concordant.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import io.github.concordant.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextRendererTest {

  private final String plain =
      new TextRenderer(false, 80).render(SampleReport.report(), SampleReport.ARTICLES);

  @Test
  void putsDisagreementsFirstThenSpellingsThenExplanationsThenTheMatrix() {
    assertThat(plain)
        .containsSubsequence(
            "quarry: 2 articles, 1 disagreement",
            "Where they disagree",
            "contradiction: killed in the blast: 5 or 7",
            "One name, several spellings",
            "Looks like a disagreement, and is none",
            "three in a slide two years before",
            "Who says what",
            "Notices");
  }

  @Test
  void quotesBothSidesWithSourceAndDateAndMarksTheWordsThatDiffer() {
    assertThat(plain).contains("wire (Harbour Wire, 2024-05-07): 5");
    assertThat(plain).contains("\"*Five* workers were killed at the quarry on Monday");
    assertThat(plain).contains("local (no date): 7, as Jan Mueller says");
    assertThat(plain).contains("\"*Seven* workers were killed");
    assertThat(plain).contains("\"*Five workers* were killed at the quarry");
    assertThat(plain).doesNotContain("Dust hung");
  }

  @Test
  void showsEveryFactBySource() {
    assertThat(plain).containsPattern("killed: blast at the .* 5 +7");
    assertThat(plain).containsPattern("date: blast at the .* 2024-05-06 +-");
  }

  @Test
  void usesColourOnlyWhenAsked() {
    assertThat(plain).doesNotContain("\u001B");
    assertThat(new TextRenderer(true, 80).render(SampleReport.report(), SampleReport.ARTICLES))
        .contains("\u001B[1;31mFive\u001B[0m workers")
        .doesNotContain("*Five*");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  void keepsToTheWidth(int width) {
    String text =
        new TextRenderer(false, width).render(SampleReport.report(), SampleReport.ARTICLES);

    assertThat(text.lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
  }

  @Test
  void letsNoControlCharacterOfAnArticleThrough() {
    Article hostile =
        Article.of(
            "local",
            SampleReport.LOCAL.text().replace("at the quarry", "at\u001B[31mthe\u0001pit"));
    String text =
        new TextRenderer(false, 80)
            .render(SampleReport.report(), ImmutableList.of(SampleReport.WIRE, hostile));

    assertThat(text).doesNotContain("\u001B").doesNotContain("\u0001");
  }

  @Test
  void saysSoWhenNothingDisagrees() {
    Report empty =
        new Report(
            null,
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of());

    assertThat(new TextRenderer(false, 80).render(empty, ImmutableList.of()))
        .isEqualTo("0 articles, no disagreement found\n");
  }

  @Test
  void listsClaimsBySource() {
    assertThat(new TextRenderer(false, 100).renderClaims(SampleReport.report()))
        .containsSubsequence(
            "wire (Harbour", "killed: 5", "local (no date)", "killed: 7, says Jan Mueller");
  }
}
