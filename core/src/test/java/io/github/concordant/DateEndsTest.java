package io.github.concordant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.model.Article;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Slot;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found where two articles tell when a visit, talks or a truce begin and end. */
final class DateEndsTest {

  private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard();

  /** A Friday; the second article is of the day after. */
  private static final LocalDate FIRST = LocalDate.of(2024, 5, 10);

  private static List<Finding> dates(String one, String other) {
    SourceSet story =
        SourceSet.of(
            "story",
            List.of(
                new Article("a", null, FIRST, null, one, null),
                new Article("b", null, FIRST.plusDays(1), null, other, null)));
    return CHECKER.check(story).findings().stream()
        .filter(finding -> finding.slot().equals(Slot.DATE))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the beginnings differ
        "President Ana Roque will visit Kenya from 14 to 16 May. | President Ana Roque will begin a visit to Kenya on 15 May.",
        "President Ana Roque will arrive in Kenya on Monday for a two-day visit. | President Ana Roque lands in Nairobi on Tuesday.",
        "Minister Max Roe will arrive in Lima on Monday. | When Minister Max Roe lands at Callao on Tuesday, he will meet the press.",
        "Minister Max Roe flies to Peru on Monday. | Minister Max Roe will pay a visit to Peru on Tuesday.",
        "Minister Max Roe will start a tour of Peru on Monday. | Minister Max Roe is to travel to Peru on Tuesday.",
        "A truce in Sudan comes into force on Sunday. | The truce in Sudan takes effect on Tuesday.",
        // a country by two names
        "Minister Max Roe will arrive in the UK on Monday. | Minister Max Roe will visit the United Kingdom on Tuesday.",
        "Minister Max Roe will visit the ROK on Monday. | Minister Max Roe will arrive in South Korea on Tuesday.",
        // the ends differ
        "President Ana Roque begins a three-day visit to Kenya on Monday. | President Ana Roque will visit Kenya from 13 to 18 May.",
        "A truce in Sudan starts on Sunday and ends on Wednesday. | The truce in Sudan begins on Sunday and ends on Thursday.",
        // a town that one article says to be one
        "Syrian rockets hit the Turkish border town of Belqas on Monday, killing nine. | Syria fired rockets at Belqas on Tuesday, killing nine people.",
        "Chadian jets bombed the northern village of Tarsa on Monday. | A Chadian air raid on Tarsa on Tuesday killed four people."
      })
  void otherEndsAreAContradiction(String one, String other) {
    assertThat(dates(one, other))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Ana Roque begins a three-day visit to Kenya on Monday. | President Ana Roque will visit Kenya from 13 to 15 May. | AGREEMENT",
        "President Ana Roque arrives in Kenya on Monday. | President Ana Roque will wrap up her visit to Kenya on Wednesday. | COMPATIBLE",
        "President Ana Roque will visit Kenya next week. | President Ana Roque will arrive in Kenya on Tuesday. | COMPATIBLE",
        "The two armies of Sudan agreed on a 72-hour truce from midnight Sunday. | A truce in Sudan will last from 12 to 15 May. | AGREEMENT"
      })
  void endsThatFitAreNone(String one, String other, Verdict verdict) {
    assertThat(dates(one, other)).extracting(Finding::verdict).containsExactly(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minister Max Roe arrived in Peru on Monday. | Minister Max Roe flew home from Peru on Wednesday.",
        "Minister Max Roe arrived in Peru on Monday. | Minister Max Roe met farmers on Tuesday during a visit to Peru.",
        "Talks in Doha between Chad and Niger began on Monday. | Talks in Doha between Chad and Niger went on on Tuesday.",
        "Minister Max Roe arrived in Peru on Monday. | A driver was shot after a traffic stop in Peru on Wednesday."
      })
  void whatIsNoEndClashesWithNone(String one, String other) {
    assertThat(dates(one, other))
        .extracting(Finding::verdict)
        .isNotEmpty()
        .doesNotContain(Verdict.CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The truce in Sudan will begin on Monday. | The truce in Sudan has been postponed to Thursday.",
        "Voters in Chad go to the polls on Sunday. | The election in Chad was rescheduled for 9 June.",
        "Minister Max Roe will visit Peru from 13 to 15 May. | The visit of Max Roe to Peru was moved to 20 May.",
        "Talks in Doha are set for Monday. | The talks in Doha were delayed until Wednesday."
      })
  void whatIsPutOffIsSuperseded(String one, String other) {
    assertThat(dates(one, other)).extracting(Finding::verdict).containsExactly(Verdict.SUPERSEDED);
  }

  @Test
  void saysWhichEndDiffers() {
    List<Finding> found =
        dates(
            "President Ana Roque will visit Kenya from 13 to 15 May.",
            "President Ana Roque will visit Kenya from 13 to 18 May.");
    assertThat(found.get(0).explanation())
        .contains("It ends on 2024-05-15 in the one and on 2024-05-18 in the other.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A ferry sank off Kenya in May, killing nine. | A ferry sank off Kenya on 8 May, killing nine.",
        "A ferry sank off Kenya last week, killing nine. | A ferry sank off Kenya on 3 May, killing nine.",
        "A ferry sank off Kenya earlier this month, killing nine. | A ferry sank off Kenya on Wednesday, killing nine."
      })
  void aCoarserDateIsCompatible(String one, String other) {
    assertThat(dates(one, other)).extracting(Finding::verdict).containsExactly(Verdict.COMPATIBLE);
  }
}
