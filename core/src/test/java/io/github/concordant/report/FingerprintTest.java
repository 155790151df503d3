package io.github.concordant.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Finding.SourcedValue;
import io.github.concordant.model.Report;
import org.junit.jupiter.api.Test;

final class FingerprintTest {

  private final CheckedStory story = SampleReport.story();
  private final Finding finding = story.report().findings().get(0);

  @Test
  void differsFromFindingToFinding() {
    assertThat(story.report().findings().stream().map(f -> Fingerprint.of(f, story)))
        .doesNotHaveDuplicates()
        .allSatisfy(print -> assertThat(print).matches("[0-9a-f]{32}"));
  }

  @Test
  void staysWhenTheIdTheTextAndTheSourcesOfAValueChange() {
    Finding later =
        copy("f9", new SourcedValue("7", ImmutableList.of("radio", "local")), value("5"));

    assertThat(Fingerprint.of(later, story)).isEqualTo(Fingerprint.of(finding, story));
  }

  @Test
  void changesWithAnotherValueAndAnotherStory() {
    String print = Fingerprint.of(finding, story);
    Report report = story.report();
    Report elsewhere =
        new Report(
            "pit",
            report.sources(),
            report.events(),
            report.claims(),
            report.findings(),
            report.notices());

    assertThat(Fingerprint.of(copy("f1", value("5"), value("8")), story)).isNotEqualTo(print);
    assertThat(Fingerprint.of(finding, CheckedStory.of(elsewhere, story.articles())))
        .isNotEqualTo(print);
  }

  private static SourcedValue value(String value) {
    return new SourcedValue(value, ImmutableList.of("wire"));
  }

  private Finding copy(String id, SourcedValue... values) {
    return new Finding(
        id,
        finding.verdict(),
        finding.level(),
        finding.slot(),
        finding.event(),
        finding.summary(),
        finding.explanation(),
        finding.claims(),
        ImmutableList.copyOf(values));
  }
}
