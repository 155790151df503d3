package io.github.concordant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.concordant.model.Article;
import io.github.concordant.model.Claim;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.Event;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Report;
import io.github.concordant.model.Source;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not change a report, and what must move with its days. */
final class DateInvariantsTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  /** A Thursday; weeks around it stay within one year. */
  private static final LocalDate DAY = LocalDate.of(2024, 5, 9);

  private static String day(LocalDate day) {
    String[] months = {"April", "May", "June", "July"};
    return day.getDayOfMonth() + " " + months[day.getMonthValue() - 4] + " " + day.getYear();
  }

  private static Article article(String id, @Nullable LocalDate published, String text) {
    return new Article(id, null, published, null, text, null);
  }

  /** Articles of each way to tell a day: in full, by its weekday, from another, by a length. */
  private static Report story(LocalDate day) {
    return CHECKER.check(
        SourceSet.of(
            "story",
            List.of(
                article(
                    "a",
                    day,
                    "An earthquake in Peru killed nine people on "
                        + day(day.minusDays(3))
                        + ". Two days later a ferry sank off Kenya."),
                article("b", day, "The earthquake in Peru struck late on Tuesday."),
                article(
                    "c",
                    day.plusDays(1),
                    "President Ana Roque will arrive in Kenya on Monday for a two-day visit."),
                article(
                    "d",
                    null,
                    "The quake in Peru came on "
                        + day(day.minusDays(3))
                        + ", said a mayor. President Ana Roque will visit Kenya next Tuesday."),
                article("e", day, "A truce in Sudan is to last from Sunday until Wednesday."),
                article("f", day, "A 72-hour truce in Sudan takes effect next Monday."))));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void movesByWeeksWithAllItsDates(int weeks) {
    Report here = story(DAY);
    Report moved = story(DAY.plusWeeks(weeks));
    assertThat(here.findings()).extracting(Finding::verdict).contains(Verdict.CONTRADICTION);
    assertThat(days(moved, 0)).hasSizeGreaterThan(6).isEqualTo(days(here, weeks));
    assertThat(ends(moved, 0)).isEqualTo(ends(here, weeks));
    assertThat(moved.sources())
        .extracting(Source::published)
        .isEqualTo(here.sources().stream().map(s -> later(s.published(), weeks)).toList());
    assertThat(moved.findings())
        .extracting(Finding::verdict, Finding::claims)
        .isEqualTo(
            here.findings().stream()
                .map(finding -> tuple(finding.verdict(), finding.claims()))
                .toList());
  }

  @ParameterizedTest
  @CsvSource({"tr-TR,Pacific/Apia", "ar-EG,America/Los_Angeles", "th-TH-u-ca-buddhist,Etc/GMT-14"})
  void neitherLocaleNorZoneMatters(String locale, String zone) {
    Report here = story(DAY);
    Locale before = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(story(DAY)).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(zoneBefore);
    }
  }

  @Test
  void aStoryOfAnotherCenturyIsReadAsOneOfToday() {
    // 9 May fell on a Thursday in 1912 as in 2024: whatever the clock says, all moves alike.
    long days = LocalDate.of(1912, 5, 9).toEpochDay() - DAY.toEpochDay();
    assertThat(days % 7).isZero();
    int weeks = (int) (days / 7);
    assertThat(days(story(DAY.plusWeeks(weeks)), 0)).isEqualTo(days(story(DAY), weeks));
  }

  private static List<String> days(Report report, int weeks) {
    return report.claims().stream()
        .map(Claim::value)
        .filter(Days.class::isInstance)
        .map(Days.class::cast)
        .map(days -> later(days.from(), weeks) + "/" + later(days.to(), weeks))
        .toList();
  }

  private static List<String> ends(Report report, int weeks) {
    return report.events().stream()
        .map((Event event) -> later(event.from(), weeks) + "/" + later(event.to(), weeks))
        .toList();
  }

  private static @Nullable LocalDate later(@Nullable LocalDate day, int weeks) {
    return day == null ? null : day.plusWeeks(weeks);
  }
}
