package io.github.concordant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.concordant.model.Article;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Level;
import io.github.concordant.model.Report;
import io.github.concordant.model.Source;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Verdict;
import io.github.concordant.report.JsonRenderer;
import io.github.concordant.report.Schemas;
import io.github.concordant.report.Tool;
import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** What the earlier versions of an article add to a report, and what they must not. */
final class VersionFindingsTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();
  private static final LocalDate DAY = LocalDate.of(2025, 3, 5);

  private static final Article POST =
      article(
          "post",
          "A bomb exploded at the market of Brenntal on Tuesday. Four traders were killed and "
              + "seven were injured, police said.");

  private static final Article WIRE =
      article(
          "wire",
          "A bomb exploded in the market of Brenntal on Tuesday, police said. Four traders were "
              + "killed and seven injured.");

  private static final Article WIRE_1 =
      article(
          "wire#1",
          "A bomb exploded in the market of Brenntal on Monday, police said. Two traders were "
              + "killed and at least six injured.");

  private static final Article WIRE_2 =
      article(
          "wire#2",
          "A bomb exploded in the market of Brenntal on Tuesday, police said. Three traders were "
              + "killed and seven injured.");

  @Test
  void tellsWhatTheNewestVersionChanged() {
    Report report = CHECKER.check(set(WIRE_1, WIRE_2));

    assertThat(superseded(report))
        .extracting(finding -> finding.slot() + " " + finding.values())
        .containsExactlyInAnyOrder(
            "killed [SourcedValue[value=2, sources=[wire#1]], SourcedValue[value=3,"
                + " sources=[wire#2]], SourcedValue[value=4, sources=[wire]]]",
            "date [SourcedValue[value=2025-03-03, sources=[wire#1]], SourcedValue[value=2025-03-04,"
                + " sources=[wire]]]");
    assertThat(superseded(report))
        .extracting(Finding::explanation)
        .contains(
            "The newest version of wire replaces what an earlier one had: 2 (wire#1), then 3"
                + " (wire#2), then 4 (wire).");
  }

  @Test
  void leavesTheStoryAsItIs() {
    Report without = CHECKER.check(SourceSet.of("market", ImmutableList.of(POST, WIRE)));
    Report with = CHECKER.check(set(WIRE_1, WIRE_2));

    assertThat(with.findings()).containsAll(without.findings());
    assertThat(with.findings()).hasSize(without.findings().size() + 2);
    assertThat(with.claims()).containsAll(without.claims());
    assertThat(with.events()).isEqualTo(without.events());
    assertThat(with.newestSources()).isEqualTo(without.sources());
    assertThat(with.level()).isEqualTo(Level.INFO);
  }

  @Test
  void listsTheVersionsBehindTheSources() {
    Report report = CHECKER.check(set(WIRE_1, WIRE_2));

    assertThat(report.sources())
        .extracting(Source::id, Source::versionOf)
        .containsExactly(
            tuple("post", null),
            tuple("wire", null),
            tuple("wire#1", "wire"),
            tuple("wire#2", "wire"));
  }

  @Test
  void keepsTheLoudestFirstAndEveryIdOnce() {
    Report report = CHECKER.check(set(WIRE_1, WIRE_2));

    assertThat(report.findings())
        .extracting(Finding::level)
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(report.findings()).extracting(Finding::id).doesNotHaveDuplicates();
    assertThat(report.claims()).extracting(claim -> claim.id()).doesNotHaveDuplicates();
  }

  @Test
  void rendersThemAfterTheSchema() {
    String json = new JsonRenderer(new Tool("concordant", "1")).render(CHECKER.check(set(WIRE_1)));

    assertThat(json).contains("\"versionOf\" : \"wire\"");
    assertThat(Schemas.offences("concordant-1.schema.json", json)).isEmpty();
  }

  @Test
  void saysNothingOfVersionsThatChangedNoValue() {
    Article same = article("wire#1", WIRE.text().replace("A bomb", "One bomb"));

    assertThat(superseded(CHECKER.check(set(same)))).isEmpty();
  }

  private static SourceSet set(Article... earlier) {
    return new SourceSet(
        "market",
        ImmutableList.of(WIRE, POST),
        ImmutableList.of(),
        ImmutableListMultimap.<String, Article>builder().putAll("wire", earlier).build());
  }

  private static ImmutableList<Finding> superseded(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.verdict() == Verdict.SUPERSEDED)
        .collect(ImmutableList.toImmutableList());
  }

  private static Article article(String id, String text) {
    return new Article(id, null, DAY, null, text, null);
  }
}
