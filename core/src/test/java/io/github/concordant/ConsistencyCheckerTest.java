package io.github.concordant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.model.Article;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Level;
import io.github.concordant.model.Notice;
import io.github.concordant.model.Report;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Verdict;
import io.github.concordant.report.TextRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The whole way from articles to verdicts, on stories of two or three sentences. */
final class ConsistencyCheckerTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  private static Article article(String id, String published, String text) {
    return new Article(id, null, LocalDate.parse(published), null, text, null);
  }

  private static Report check(Article... articles) {
    return CHECKER.check(SourceSet.of("story", List.of(articles)));
  }

  private static List<Verdict> verdicts(Report report, Slot slot) {
    return report.findings().stream()
        .filter(finding -> finding.slot().equals(slot))
        .map(Finding::verdict)
        .toList();
  }

  @Test
  void countsThatCannotBothBeTrueAreAContradiction() {
    Report report =
        check(
            article("a", "2024-05-07", "A bomb killed 12 people in Lyon on Monday."),
            article("b", "2024-05-07", "Fifteen people were killed by a bomb in Lyon on Monday."));
    assertThat(verdicts(report, Slot.KILLED)).containsExactly(Verdict.CONTRADICTION);
  }

  @Test
  void countsThatOverlapAreCompatible() {
    Report report =
        check(
            article("a", "2024-05-07", "A bomb killed at least 12 people in Lyon on Monday."),
            article("b", "2024-05-07", "Fifteen people were killed by a bomb in Lyon on Monday."));
    assertThat(verdicts(report, Slot.KILLED)).containsExactly(Verdict.COMPATIBLE);
  }

  @Test
  void aTollThatGrowsFromDayToDayIsSuperseded() {
    Report report =
        check(
            article("a", "2024-05-07", "An earthquake in Peru killed nine people on Monday."),
            article(
                "b",
                "2024-05-09",
                "The death toll of Monday's earthquake in Peru has risen to 14."));
    assertThat(verdicts(report, Slot.KILLED)).containsExactly(Verdict.SUPERSEDED);
  }

  @Test
  void partsThatExceedTheirTotalAreAnInternalContradiction() {
    Report report =
        check(
            article(
                "a",
                "2024-05-07",
                "A flood killed 20 people in Lyon on Monday, including 11 men, eight women and four"
                    + " children."));
    assertThat(verdicts(report, Slot.KILLED)).contains(Verdict.INTERNAL_CONTRADICTION);
  }

  @Test
  void partsThatMakeUpTheirTotalAreQuiet() {
    Report report =
        check(
            article(
                "a",
                "2024-05-07",
                "A flood killed 23 people in Lyon on Monday, including 11 men, eight women and four"
                    + " children."));
    assertThat(verdicts(report, Slot.KILLED)).doesNotContain(Verdict.INTERNAL_CONTRADICTION);
  }

  @Test
  void anArrestReplacesTheWordThatNobodyWasArrested() {
    Report report =
        check(
            article("a", "2024-05-07", "A man was shot in Lyon on Monday. No one was arrested."),
            article(
                "b",
                "2024-05-09",
                "A man was shot in Lyon on Monday. Police arrested two men for the shooting."));
    assertThat(verdicts(report, Slot.DETAINED)).containsExactly(Verdict.SUPERSEDED);
  }

  @Test
  void twoStrikesOfTwoCountriesAreTwoEvents() {
    Report report =
        check(
            article("a", "2024-05-10", "Chad's strike on Niger killed 20 people on Monday."),
            article("b", "2024-05-10", "Niger's strike on Chad killed 35 people on Wednesday."));
    assertThat(verdicts(report, Slot.KILLED))
        .contains(Verdict.DIFFERENT_EVENTS)
        .doesNotContain(Verdict.CONTRADICTION);
  }

  @Test
  void oneDayApartForOneArrivalIsAContradiction() {
    Report report =
        check(
            article(
                "a", "2024-05-10", "Foreign Minister Maria Keller will arrive in Rome on Sunday."),
            article(
                "b", "2024-05-10", "Foreign Minister Maria Keller will arrive in Rome on Monday."));
    assertThat(verdicts(report, Slot.DATE)).containsExactly(Verdict.CONTRADICTION);
  }

  @Test
  void aNameSpeltTwoWaysIsAVariantAndNoError() {
    Report report =
        check(
            article("a", "2024-05-10", "Ambassador Yusuf Qasimov spoke in Baku."),
            article("b", "2024-05-10", "Ambassador Yusuf Gasimov spoke in Baku."));
    assertThat(verdicts(report, Slot.PERSON)).containsExactly(Verdict.SPELLING_VARIANT);
    assertThat(report.level()).isEqualTo(Level.WARNING);
  }

  @Test
  void aWireTextInTwoOutletsIsOneWitness() {
    String wire =
        "A ferry sank off Cebu on Monday and twelve people drowned, the coast guard said in the"
            + " evening, while divers went on looking for the captain and his mate.";
    Report report = check(article("a", "2024-05-07", wire), article("b", "2024-05-07", wire));
    assertThat(report.sources().get(1).sameTextAs()).isEqualTo("a");
    assertThat(verdicts(report, Slot.KILLED)).containsExactly(Verdict.SINGLE_SOURCE);
  }

  @Test
  void anArticleWithoutADayBorrowsTheEarliestOfTheOthers() {
    Report report =
        check(
            article("a", "2024-05-07", "A bomb killed 12 people in Lyon on Monday."),
            Article.of("b", "A bomb killed 12 people in Lyon on Monday."));
    assertThat(report.sources().get(1).published()).isEqualTo(LocalDate.of(2024, 5, 7));
    assertThat(report.sources().get(1).publishedFrom()).isEqualTo(PublishedFrom.INFERRED);
    assertThat(report.notices()).extracting(Notice::code).contains("inferred-reference-date");
  }

  @Test
  void withoutAnyDayNoRelativeDateIsRead() {
    Report report = check(new Article("a", null, null, null, "A bomb killed 12 on Monday.", null));
    assertThat(report.notices()).extracting(Notice::code).contains("no-reference-date");
    assertThat(verdicts(report, Slot.DATE)).isEmpty();
  }

  @Test
  void anArticleWithoutClaimsIsTold() {
    Report report = check(article("a", "2024-05-07", "It was quiet, and nobody had much to say."));
    assertThat(report.notices()).extracting(Notice::code).contains("no-claims");
  }

  @Test
  void aStoryWithoutFactsIsRenderedToo() {
    SourceSet set =
        SourceSet.of("story", List.of(article("a", "2024-05-07", "It was quiet, as ever.")));
    assertThat(new TextRenderer(false, 80).render(CHECKER.check(set), set.articles()))
        .contains("No claim was found");
  }

  @Test
  void anArticleInAnotherLanguageIsListedAndNotRead() {
    Report report =
        check(
            article(
                "a",
                "2024-05-07",
                "Bei einem Anschlag in der Stadt sind nach Angaben der Polizei am Montag in Hamburg"
                    + " zwölf Menschen getötet worden, viele wurden verletzt und in die großen"
                    + " Kliniken gebracht, wie ein Sprecher der Behörde mitteilte."));
    assertThat(report.sources()).hasSize(1);
    assertThat(report.claims()).isEmpty();
  }

  @Test
  void neitherZoneNorLocaleMatters() {
    SourceSet set =
        SourceSet.of(
            "story",
            List.of(
                article("a", "2024-05-07", "A bomb KILLED 12 people in İzmir on Monday."),
                article("b", "2024-05-07", "In Izmir a bomb killed 15 people on Monday.")));
    Report here = CHECKER.check(set);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      assertThat(CHECKER.check(set)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
