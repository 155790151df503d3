package io.github.concordant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.model.Article;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.Notice;
import io.github.concordant.model.Report;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Source;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.model.SourceSet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The day that the relative dates of an article are read against, and where it comes from. */
final class ReferenceDatesTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  private static Article article(String id, @Nullable String published, String text) {
    LocalDate day = published == null ? null : LocalDate.parse(published);
    return new Article(id, null, day, null, text, null);
  }

  private static Report check(Article... articles) {
    return CHECKER.check(SourceSet.of("story", List.of(articles)));
  }

  private static Source source(Report report, String id) {
    return report.sources().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> days(Report report, String source) {
    return report.claims().stream()
        .filter(claim -> claim.source().equals(source) && claim.slot().equals(Slot.DATE))
        .map(claim -> ((Days) claim.value()).display())
        .toList();
  }

  @Test
  void aDatelineWithAShortYearIsOne() {
    Report report =
        check(article("a", null, "LIMA, 8 MAY 89 -- A bomb killed two guards on Sunday."));
    assertThat(source(report, "a").published()).isEqualTo(LocalDate.of(1989, 5, 8));
    assertThat(source(report, "a").publishedFrom()).isEqualTo(PublishedFrom.DATELINE);
    assertThat(days(report, "a")).containsExactly("1989-05-07");
  }

  @Test
  void theLatestDayToldAsPastStandsInForIt() {
    Report report =
        check(
            article(
                "a",
                null,
                "A ferry sank off Kenya on 6 May 2024. It was built on 3 June 2001, and a sister"
                    + " ship will sail on 2 July 2024. A bomb hit the port on Sunday."));
    assertThat(source(report, "a").published()).isEqualTo(LocalDate.of(2024, 5, 6));
    assertThat(source(report, "a").publishedFrom()).isEqualTo(PublishedFrom.INFERRED);
    assertThat(report.notices())
        .filteredOn(notice -> notice.code().equals("inferred-reference-date"))
        .extracting(Notice::message)
        .allMatch(message -> message.contains("2024-05-06"));
    assertThat(days(report, "a")).contains("2024-05-06", "2024-05-05");
  }

  @Test
  void theEarliestOfTheOtherSourcesComesFirst() {
    Report report =
        check(
            article("a", "2024-05-07", "A bomb hit the port in Kenya."),
            article("b", "2024-05-10", "A ferry sank off Kenya."),
            article("c", null, "A ferry sank off Kenya on 8 April 2024."));
    assertThat(source(report, "c").published()).isEqualTo(LocalDate.of(2024, 5, 7));
    assertThat(source(report, "c").publishedFrom()).isEqualTo(PublishedFrom.INFERRED);
  }

  @Test
  void whatLiesAheadTellsNothingOfThePublication() {
    Report report =
        check(article("a", null, "The king will visit Oslo on 2 July 2024. A bomb hit on Sunday."));
    assertThat(source(report, "a").publishedFrom()).isEqualTo(PublishedFrom.UNKNOWN);
  }

  @Test
  void withoutAnyDayNothingRelativeIsRead() {
    Report report =
        check(article("a", null, "A bomb killed two guards in Lima on Sunday, hours after dawn."));
    assertThat(source(report, "a").published()).isNull();
    assertThat(report.notices()).extracting(Notice::code).contains("no-reference-date");
    assertThat(days(report, "a")).isEmpty();
  }
}
