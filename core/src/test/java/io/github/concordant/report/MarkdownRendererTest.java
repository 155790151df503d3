package io.github.concordant.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MarkdownRendererTest {

  private final String page = new MarkdownRenderer().render(SampleReport.story());

  @Test
  void putsTheLoudestFirstAndTheTableLast() {
    assertThat(page)
        .containsSubsequence(
            "## quarry: 2 articles, 1 disagreement",
            "1. wire (Harbour Wire, 2024-05-07)",
            "### Contradiction: killed in the blast: 5 or 7",
            "### One name, several spellings",
            "### Looks like a disagreement, and is none",
            "### Who says what",
            "### Notices");
  }

  @Test
  void quotesEachValueOnceWithTheDifferingWordsInBold() {
    assertThat(page)
        .contains("> **5** \u2013 wire (Harbour Wire, 2024-05-07):")
        .contains("**Five** workers were killed")
        .contains("> **7** \u2013 local (no date), as Jan Mueller says:");
  }

  @Test
  void tabulatesFactsBySource() {
    assertThat(page)
        .contains("| | 1 | 2 |\n| --- | --- | --- |\n")
        .contains("| killed: blast at the quarry | 5 | 7 |")
        .contains("| date: blast at the quarry | 2024-05-06 | \u2013 |");
  }

  @Test
  void namesSpellingsWithTheirSources() {
    assertThat(page).contains("- **Jan Mueller** (local) / **Jan Muller** (wire)");
  }

  @Test
  void escapesWhatArticlesHold() {
    String hostile = new MarkdownRenderer().render(SampleReport.hostileStory());

    assertThat(hostile)
        .contains("\\[x\\](javascript:y)")
        .contains("\\<script\\>")
        .contains("\\`a\\` \\*\\*b\\*\\*")
        .contains("\\&amp;")
        .contains("@\u200Ball \\|")
        .doesNotContain("\u202E");
  }

  @Test
  void opensNoListAndNoHeading() {
    assertThat(Markdown.escaped("1. May")).isEqualTo("1\\. May");
    assertThat(Markdown.escaped("# May")).isEqualTo("\\# May");
    assertThat(Markdown.escaped("- May")).isEqualTo("\\- May");
    assertThat(Markdown.escaped("on 2024-05-01. It")).isEqualTo("on 2024-05-01. It");
  }
}
