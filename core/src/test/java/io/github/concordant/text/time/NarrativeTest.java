package io.github.concordant.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.text.TimeExpression;
import io.github.concordant.text.TimeExpression.Anchor;
import io.github.concordant.text.TimeExpression.Modifier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a time was counted from, and what opens or narrows it. */
final class NarrativeTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 27);

  @Test
  void dateInFullHangsOnNothing() {
    assertThat(anchor("It came on January 16, 2024.")).isEqualTo(Anchor.NONE);
    assertThat(anchor("It lasted three days.")).isEqualTo(Anchor.NONE);
  }

  @Test
  void weekdayHangsOnPublication() {
    assertThat(anchor("It came on Friday.")).isEqualTo(Anchor.PUBLICATION);
    assertThat(anchor("It came last week.")).isEqualTo(Anchor.PUBLICATION);
  }

  @Test
  void hourWithoutADayIsAssumedOfThePublication() {
    assertThat(anchor("It came at 10 p.m. sharp.")).isEqualTo(Anchor.ASSUMED);
    assertThat(anchor("It came at 10 p.m. on Friday.")).isEqualTo(Anchor.PUBLICATION);
    assertThat(anchor("It came at dusk.")).isEqualTo(Anchor.ASSUMED);
  }

  @Test
  void nextDayHangsOnTheDateTold() {
    assertThat(anchor("It came on January 16, 2024. The next day he left.")).isEqualTo(Anchor.TOLD);
    assertThat(anchor("It came on January 16, 2024. He left at 10 p.m. sharp."))
        .isEqualTo(Anchor.TOLD);
  }

  @Test
  void nightIsToldForWhatFollows() {
    assertThat(values("Shells fell overnight. The next day all left."))
        .containsExactly("2024-01-27TNI", "2024-01-28");
    assertThat(values("Shells fell on Friday night. The next day all left."))
        .containsExactly("2024-01-26TNI", "2024-01-27");
  }

  @Test
  void comparisonIsNotTold() {
    assertThat(values("It rose in 2020. A year earlier it fell. The following year it rose."))
        .containsExactly("2020", "2019", "2021");
  }

  @Test
  void quarterIsForgottenAfterBooksOfManyMonths() {
    assertThat(values("It rose in the third quarter. A year earlier it fell."))
        .containsExactly("2023-Q3", "2022-Q3");
    assertThat(values("It rose in the third quarter, and for nine months. A year earlier it fell."))
        .containsExactly("2023-Q3", "P9M", "2022");
    assertThat(values("It will rise in the first quarter. A year earlier it fell."))
        .containsExactly("2024-Q1", "2023");
  }

  @Test
  void dateLendsItsYearToTheNextSentencesOnly() {
    assertThat(times("It came on March 3, 1996. He ran. It ended on April 5.", null))
        .extracting(TimeExpression::value)
        .containsExactly("1996-03-03", "1996-04-05");
    assertThat(times("It came on March 3, 1996. He ran. All ran. It ended on April 5.", null))
        .extracting(TimeExpression::value)
        .containsExactly("1996-03-03", "XXXX-04-05");
    assertThat(times("It came in March 1996. It ended in April.", null))
        .extracting(TimeExpression::value)
        .containsExactly("1996-03", "1996-04");
    assertThat(times("It came in 1996. It ended in April.", null))
        .extracting(TimeExpression::value)
        .containsExactly("1996", "XXXX-04");
  }

  @Test
  void prepositionsOpenAnExpression() {
    assertThat(modifiers("It has been shut since Friday.")).containsExactly(Modifier.SINCE);
    assertThat(modifiers("It is shut until Friday.")).containsExactly(Modifier.UNTIL);
    assertThat(modifiers("It will be shut by Friday.")).containsExactly(Modifier.BY);
    assertThat(modifiers("It was shut before Friday.")).containsExactly(Modifier.BEFORE);
    assertThat(modifiers("It was shut on Friday.")).isEmpty();
  }

  @Test
  void edgesNarrowAnExpression() {
    assertThat(modifiers("It was shut in early 2020.")).containsExactly(Modifier.EARLY);
    assertThat(modifiers("It has been shut since late 2020."))
        .containsExactlyInAnyOrder(Modifier.SINCE, Modifier.LATE);
    assertThat(modifiers("It was shut at the end of 2020.")).containsExactly(Modifier.END);
  }

  @Test
  void movedDaysAreToldFromNewOnes() {
    List<TimeExpression> times = times("The vote was postponed from Monday to Friday.", PUBLISHED);
    assertThat(times.get(0).modifiers()).containsExactly(Modifier.MOVED_FROM);
    assertThat(times.get(1).modifiers()).containsExactly(Modifier.MOVED_TO);
  }

  @Test
  void latestPastIsTheLastDayToldInFull() {
    TimeTagger tagger = TimeTagger.standard();
    assertThat(tagger.latestPast("It was signed on 5 May 2024. It was read on 7 June 2023."))
        .contains(LocalDate.of(2024, 5, 5));
    assertThat(tagger.latestPast("It will be signed on 5 May 2024.")).isEmpty();
    assertThat(tagger.latestPast("It was signed on Monday.")).isEmpty();
    assertThat(tagger.latestPast("It was signed in May 2024.")).isEmpty();
    assertThat(tagger.latestPast("On 5 May 2024 it was signed.")).isEmpty();
    assertThat(tagger.latestPast("It was signed on 5 May 2024 by all. It ended on 7 June."))
        .contains(LocalDate.of(2024, 5, 5));
  }

  private static Anchor anchor(String text) {
    List<TimeExpression> times = times(text, PUBLISHED);
    return times.get(times.size() - 1).anchor();
  }

  private static Iterable<Modifier> modifiers(String text) {
    return times(text, PUBLISHED).get(0).modifiers();
  }

  private static List<String> values(String text) {
    return times(text, PUBLISHED).stream().map(TimeExpression::value).toList();
  }

  private static List<TimeExpression> times(String text, @Nullable LocalDate published) {
    return TimeTagger.standard().tag(text, published);
  }
}
