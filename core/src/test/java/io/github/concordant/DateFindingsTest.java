package io.github.concordant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.model.Article;
import io.github.concordant.model.Claim;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Level;
import io.github.concordant.model.Report;
import io.github.concordant.model.Slot;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is found about days, from articles to verdicts. */
final class DateFindingsTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  private static Article article(String id, @Nullable String published, String text) {
    LocalDate day = published == null ? null : LocalDate.parse(published);
    return new Article(id, null, day, null, text, null);
  }

  private static Report check(Article... articles) {
    return CHECKER.check(SourceSet.of("story", List.of(articles)));
  }

  private static List<Finding> dates(Report report) {
    return report.findings().stream().filter(f -> f.slot().equals(Slot.DATE)).toList();
  }

  private static List<Verdict> verdicts(Article... articles) {
    return dates(check(articles)).stream().map(Finding::verdict).toList();
  }

  @Test
  void warnsOfAWeekdayThatDoesNotFallOnItsDate() {
    Report report =
        check(
            article("a", "2024-01-20", "The envoy will arrive in Oslo on Monday 28 January 2024."));
    Finding odd = dates(report).get(0);
    assertThat(odd.verdict()).isEqualTo(Verdict.INTERNAL_CONTRADICTION);
    assertThat(odd.level()).isEqualTo(Level.WARNING);
    assertThat(odd.explanation()).contains("Sunday 2024-01-28 or Monday 2024-01-29");
    assertThat(odd.claims()).hasSize(1);
    assertThat(report.claims())
        .filteredOn(claim -> odd.claims().contains(claim.id()))
        .allMatch(claim -> claim.evidence().quote().contains("Monday 28 January 2024"));
  }

  @Test
  void warnsOfADateThatTheCalendarLacksWhateverItDates() {
    Report report =
        check(
            article(
                "a", "2024-01-20", "The loan was due back on February 29, 2015, a clerk said."));
    Finding odd = dates(report).get(0);
    assertThat(odd.verdict()).isEqualTo(Verdict.INTERNAL_CONTRADICTION);
    assertThat(odd.level()).isEqualTo(Level.WARNING);
    assertThat(odd.explanation()).contains("Saturday 2015-02-28 or Sunday 2015-03-01");
    assertThat(report.claims())
        .extracting(claim -> claim.evidence().quote())
        .containsExactly("February 29, 2015");
  }

  @Test
  void aSlipContradictsNoSourceThatGivesWhatMayBeMeant() {
    assertThat(
            verdicts(
                article(
                    "a",
                    "2024-01-20",
                    "A ferry will sail; the king visits Oslo on Monday 28 January."),
                article("b", "2024-01-21", "The king will visit Oslo on 29 January.")))
        .doesNotContain(Verdict.CONTRADICTION);
  }

  @Test
  void daysThatLieApartAreAContradiction() {
    assertThat(
            verdicts(
                article("a", "2024-05-09", "An earthquake in Peru killed nine people on Monday."),
                article("b", "2024-05-09", "The earthquake in Peru struck on Tuesday afternoon.")))
        .containsExactly(Verdict.CONTRADICTION);
  }

  @Test
  void anEveningAndTheFollowingMorningAreCompatible() {
    Report report =
        check(
            article("a", "2024-05-09", "An earthquake shook Peru at 11 p.m. on Monday."),
            article("b", "2024-05-09", "The earthquake in Peru struck early on Tuesday."));
    assertThat(dates(report)).extracting(Finding::verdict).containsExactly(Verdict.COMPATIBLE);
    assertThat(dates(report).get(0).explanation()).contains("time zone");
  }

  @Test
  void aMorningAndTheFollowingEveningAreAContradiction() {
    assertThat(
            verdicts(
                article("a", "2024-05-09", "An earthquake shook Peru early on Monday."),
                article("b", "2024-05-09", "The earthquake in Peru struck at 11 p.m. on Tuesday.")))
        .containsExactly(Verdict.CONTRADICTION);
  }

  @Test
  void theDayOfASayingIsNotThatOfTheEvent() {
    assertThat(
            verdicts(
                article("a", "2024-05-09", "An earthquake in Peru killed nine people on Monday."),
                article(
                    "b",
                    "2024-05-09",
                    "An earthquake in Peru killed nine, officials said on Tuesday.")))
        .containsExactly(Verdict.SINGLE_SOURCE);
  }

  @Test
  void anHourWithoutADayTellsNoDay() {
    assertThat(
            verdicts(
                article("a", "2024-05-07", "An earthquake shook Peru at 4 a.m., a mayor said."),
                article("b", "2024-05-07", "The earthquake in Peru struck on Monday.")))
        .containsExactly(Verdict.SINGLE_SOURCE);
  }

  @Test
  void aVisitThatIsPutOffIsSuperseded() {
    for (String later :
        List.of(
            "The visit of Karl Mander to Oslo has been postponed to Thursday, a spokesman said.",
            "The visit of Karl Mander to Oslo was put off until Thursday.",
            "The visit of Karl Mander to Oslo has been rescheduled for Thursday.",
            "The visit of Karl Mander to Oslo was postponed from Monday to Thursday.")) {
      assertThat(
              verdicts(
                  article("a", "2024-05-10", "Minister Karl Mander will visit Oslo on Monday."),
                  article("b", "2024-05-11", later)))
          .as(later)
          .containsExactly(Verdict.SUPERSEDED);
    }
  }

  @Test
  void aVisitThatIsNotSaidToBePutOffIsAContradiction() {
    assertThat(
            verdicts(
                article("a", "2024-05-10", "Minister Karl Mander will visit Oslo on Monday."),
                article("b", "2024-05-11", "Minister Karl Mander will visit Oslo on Thursday.")))
        .containsExactly(Verdict.CONTRADICTION);
  }

  @Test
  void movesByAWeekWithAllDates() {
    LocalDate day = LocalDate.of(2024, 5, 9);
    Report report = check(story(day));
    Report moved = check(story(day.plusWeeks(1)));
    assertThat(days(moved, 0)).isNotEmpty().isEqualTo(days(report, 1));
    assertThat(dates(moved)).extracting(Finding::verdict).contains(Verdict.CONTRADICTION);
    assertThat(dates(moved))
        .extracting(Finding::verdict)
        .isEqualTo(dates(report).stream().map(Finding::verdict).toList());
  }

  private static Article[] story(LocalDate day) {
    String told = day.minusDays(3).getDayOfMonth() + " May 2024";
    return new Article[] {
      article("a", day.toString(), "An earthquake in Peru killed nine people on " + told + "."),
      article("b", day.toString(), "The earthquake in Peru struck on Tuesday. Nobody slept."),
      article("c", day.plusDays(1).toString(), "A minister will visit Lima on Sunday.")
    };
  }

  /** The days that the report claims, so many weeks later. */
  private static List<String> days(Report report, int weeks) {
    return report.claims().stream()
        .map(Claim::value)
        .filter(Days.class::isInstance)
        .map(value -> shifted((Days) value, weeks))
        .toList();
  }

  private static String shifted(Days days, int weeks) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    return (from == null ? "" : from.plusWeeks(weeks))
        + "/"
        + (to == null ? "" : to.plusWeeks(weeks));
  }
}
