package io.github.concordant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.concordant.config.Configuration;
import io.github.concordant.config.Tolerance;
import io.github.concordant.model.Article;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Finding.SourcedValue;
import io.github.concordant.model.Level;
import io.github.concordant.model.Report;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Source;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a newsroom's configuration changes in a report. */
final class ConfiguredChecksTest {

  private static final Article NINE =
      dated("a", "A flood in Lyon killed nine people on Monday. The Army of Justice sent tents.");
  private static final Article TEN =
      dated("b", "A flood in Lyon killed ten people on Monday. Jaish al-Adl sent tents.");

  private static Article dated(String id, String text) {
    return new Article(id, null, LocalDate.parse("2024-05-07"), null, text, null);
  }

  private static Report check(Configuration configuration, Article... articles) {
    return ConsistencyChecker.builder()
        .configuration(configuration)
        .build()
        .check(SourceSet.of("story", List.of(articles)));
  }

  private static Finding finding(Report report, Slot slot) {
    return report.findings().stream()
        .filter(finding -> finding.slot().equals(slot))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nearCountsAreCompatibleAndSaidToBe() {
    Configuration near = Configuration.builder().tolerance(Slot.KILLED, Tolerance.of(1)).build();

    Finding finding = finding(check(near, NINE, TEN), Slot.KILLED);
    assertThat(finding.verdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(finding.level()).isEqualTo(Level.NONE);
    assertThat(finding.explanation()).contains("tolerance of 1 that is set for killed");
    assertThat(finding.values()).extracting(SourcedValue::value).containsExactly("9", "10");
  }

  @Test
  void countsBeyondTheToleranceStayAContradiction() {
    Configuration near =
        Configuration.builder()
            .tolerance(Slot.KILLED, Tolerance.of(1))
            .tolerance(Slot.INJURED, Tolerance.of(5))
            .build();
    Article twelve = dated("c", "A flood in Lyon killed twelve people on Monday.");

    assertThat(finding(check(near, NINE, TEN, twelve), Slot.KILLED).verdict())
        .isEqualTo(Verdict.CONTRADICTION);
    assertThat(
            finding(
                    check(
                        near,
                        dated(
                            "d",
                            "Floods in Lyon killed 20 people on Monday, including 11 men,"
                                + " six women and four children.")),
                    Slot.KILLED)
                .verdict())
        .isEqualTo(Verdict.INTERNAL_CONTRADICTION);
  }

  @Test
  void slotsThatAreOffAreNeitherListedNorJudged() {
    Report report = check(Configuration.builder().slot(Slot.KILLED, false).build(), NINE, TEN);

    assertThat(report.claims()).extracting(Claim::slot).doesNotContain(Slot.KILLED).isNotEmpty();
    assertThat(report.findings()).extracting(Finding::slot).doesNotContain(Slot.KILLED);
    assertThat(report.findings()).extracting(Finding::id).contains("f1");
  }

  @Test
  void verdictsThatAreOffAreNotReported() {
    Configuration quiet = Configuration.builder().verdict(Verdict.CONTRADICTION, false).build();

    Report report = check(quiet, NINE, TEN);
    assertThat(report.findings())
        .extracting(Finding::verdict)
        .doesNotContain(Verdict.CONTRADICTION)
        .contains(Verdict.AGREEMENT);
  }

  @Test
  void levelsChangeWhatIsLoudestAndTheOrder() {
    Configuration levels =
        Configuration.builder()
            .level(Verdict.CONTRADICTION, Level.INFO)
            .level(Verdict.SPELLING_VARIANT, Level.ERROR)
            .build();

    Report report = check(levels, NINE, TEN);
    assertThat(report.level()).isEqualTo(Level.ERROR);
    assertThat(report.findings().get(0).verdict()).isEqualTo(Verdict.SPELLING_VARIANT);
    assertThat(finding(report, Slot.KILLED).level()).isEqualTo(Level.INFO);
  }

  @Test
  void twoNamesOfOneGroupAreOne() {
    assertThat(finding(check(Configuration.standard(), NINE, TEN), Slot.GROUP).verdict())
        .isEqualTo(Verdict.SPELLING_VARIANT);

    Configuration one = Configuration.builder().alias("Army of Justice", "Jaish al-Adl").build();
    Report report = check(one, NINE, TEN);
    Finding group = finding(report, Slot.GROUP);
    assertThat(group.verdict()).isEqualTo(Verdict.AGREEMENT);
    assertThat(group.values()).extracting(SourcedValue::value).containsExactly("Jaish al-Adl");
    assertThat(report.claims())
        .filteredOn(claim -> claim.slot().equals(Slot.GROUP))
        .extracting(claim -> claim.evidence().quote())
        .contains("Army of Justice", "Jaish al-Adl");
  }

  @Test
  void aliasesOfAliasesAndCirclesEnd() {
    Configuration chain =
        Configuration.builder()
            .alias("the Army of Justice", "Justice Army")
            .alias("justice army", "Jaish al-Adl")
            .alias("North", "South")
            .alias("South", "North")
            .build();

    assertThat(finding(check(chain, NINE, TEN), Slot.GROUP).verdict()).isEqualTo(Verdict.AGREEMENT);
  }

  @Test
  void theReferenceDateIsThatOfArticlesWithoutADay() {
    Configuration set =
        Configuration.builder().referenceDate(LocalDate.parse("2024-05-09")).build();
    Article undated = Article.of("u", "A flood in Lyon killed nine people on Monday.");

    Report report = check(set, undated, TEN);
    assertThat(report.sources())
        .extracting(Source::id, source -> String.valueOf(source.published()))
        .containsExactly(tuple("b", "2024-05-07"), tuple("u", "2024-05-09"));
    assertThat(report.sources().get(1).publishedFrom()).isEqualTo(PublishedFrom.GIVEN);
    assertThat(report.notices()).isEmpty();
  }
}
