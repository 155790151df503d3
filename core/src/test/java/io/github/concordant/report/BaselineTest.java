package io.github.concordant.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Level;
import io.github.concordant.model.Notice;
import io.github.concordant.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BaselineTest {

  private static final JsonRenderer JSON = new JsonRenderer(new Tool("concordant", "1"));

  @TempDir Path folder;

  private final Report report = SampleReport.report();

  private Baseline baseline(String text) throws IOException {
    return Baseline.read(Files.writeString(folder.resolve("report.json"), text));
  }

  private Report without(Finding finding) {
    return new Report(
        report.story(),
        report.sources(),
        report.events(),
        report.claims(),
        report.findings().stream()
            .filter(other -> !other.equals(finding))
            .collect(ImmutableList.toImmutableList()),
        report.notices());
  }

  @Test
  void leavesOutWhatIsKnownAndTellsHowMuch() throws IOException {
    Report news = baseline(JSON.render(report)).news(report);

    assertThat(news.findings()).isEmpty();
    assertThat(news.level()).isEqualTo(Level.NONE);
    assertThat(news.claims()).isEqualTo(report.claims());
    assertThat(news.notices())
        .hasSize(report.notices().size() + 1)
        .last()
        .isEqualTo(
            new Notice(
                null,
                "known-findings",
                "Left out: 4 findings that the baseline has too (1 error, 1 warning, the others"
                    + " quieter)."));
  }

  @Test
  void keepsWhatIsNew() throws IOException {
    Finding fresh = report.findings().get(0);

    assertThat(baseline(JSON.render(without(fresh))).news(report).findings())
        .containsExactly(fresh);
    assertThat(baseline(JSON.renderLine(without(fresh))).news(report).findings())
        .containsExactly(fresh);
  }

  @Test
  void readsOneReportAnArrayAndLines() throws IOException {
    Report loudOnly = without(report.findings().get(0));
    String lines = JSON.renderLine(loudOnly) + JSON.renderLine(report);

    assertThat(baseline(lines).news(report).findings()).isEmpty();
    assertThat(baseline(JSON.render(ImmutableList.of(loudOnly, report))).news(report).findings())
        .isEmpty();
  }

  @Test
  void anEmptyBaselineChangesNothing() throws IOException {
    assertThat(Baseline.empty().news(report)).isEqualTo(report);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | is empty",
        "'[]' | is empty",
        "'{' | is no JSON in line 1",
        "'{}' | holds no report",
        "'[1]' | holds no report",
        "'{\"schema\":\"concordant/1\",\"findings\":[{\"id\":\"f1\"}]}' | without fingerprints",
      })
  void tellsWhatIsNoReport(String text, String message) {
    assertThatThrownBy(() -> baseline(text))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("check --format json");
  }
}
