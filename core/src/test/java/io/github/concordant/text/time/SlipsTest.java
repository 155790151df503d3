package io.github.concordant.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.concordant.text.TimeExpression;
import io.github.concordant.text.TimeExpression.Slip;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SlipsTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 30);

  private static TimeExpression only(String text, @Nullable LocalDate published) {
    List<TimeExpression> times = TimeTagger.standard().tag(text, published);
    assertThat(times).hasSize(1);
    return times.get(0);
  }

  private static @Nullable Slip slip(String text) {
    return only(text, PUBLISHED).slip();
  }

  private static Slip mismatch(String one, String other) {
    return new Slip(
        Slip.Kind.WEEKDAY_MISMATCH, ImmutableList.of(LocalDate.parse(one), LocalDate.parse(other)));
  }

  @Test
  void keepsAnImpossibleDateAsItStands() {
    TimeExpression time = only("The treaty was signed on February 29, 2015.", PUBLISHED);
    assertThat(time.value()).isEqualTo("2015-02-29");
    assertThat(time.from()).isNull();
    assertThat(time.to()).isNull();
    assertThat(time.slip())
        .isEqualTo(
            new Slip(
                Slip.Kind.IMPOSSIBLE_DATE,
                ImmutableList.of(LocalDate.of(2015, 2, 28), LocalDate.of(2015, 3, 1))));
  }

  @Test
  void reportsTheThirtyFirstOfApril() {
    TimeExpression time = only("It reopens on 31 April 2024.", PUBLISHED);
    assertThat(time.value()).isEqualTo("2024-04-31");
    assertThat(time.slip())
        .isEqualTo(
            new Slip(
                Slip.Kind.IMPOSSIBLE_DATE,
                ImmutableList.of(LocalDate.of(2024, 4, 30), LocalDate.of(2024, 5, 1))));
  }

  @Test
  void reportsAnImpossibleDateWithoutItsYearAndWithoutRepairs() {
    TimeExpression time = only("It was signed on June 31.", null);
    assertThat(time.value()).isEqualTo("XXXX-06-31");
    assertThat(time.slip()).isEqualTo(new Slip(Slip.Kind.IMPOSSIBLE_DATE, ImmutableList.of()));
  }

  @Test
  void letsTheTwentyNinthOfFebruaryBeInALeapYear() {
    assertThat(slip("It was signed on February 29, 2016.")).isNull();
  }

  @Test
  void keepsADateWhoseWeekdayDoesNotFit() {
    TimeExpression time = only("The envoy arrives on Monday 28 January 2024.", PUBLISHED);
    assertThat(time.value()).isEqualTo("2024-01-28");
    assertThat(time.from()).isEqualTo("2024-01-28");
    assertThat(time.to()).isEqualTo("2024-01-28");
    assertThat(time.slip()).isEqualTo(mismatch("2024-01-28", "2024-01-29"));
  }

  @Test
  void showsTheNearestDayWithTheWeekdayBeforeTheDate() {
    assertThat(slip("The raid of Friday, January 28, 2024 killed two."))
        .isEqualTo(mismatch("2024-01-26", "2024-01-28"));
  }

  @Test
  void reportsAWeekdayThatFitsNoNearYear() {
    assertThat(slip("The envoy arrived on Tuesday, Jan. 29."))
        .isEqualTo(mismatch("2024-01-29", "2024-01-30"));
  }

  @Test
  void takesAnotherYearsWeekdayForASlipInWhatIsNews() {
    // Each of these weekdays fell on the date a year before.
    assertThat(slip("A service will be held on Thursday, February 2."))
        .isEqualTo(mismatch("2024-02-01", "2024-02-02"));
    assertThat(slip("The envoy arrived on Sunday, 29 January."))
        .isEqualTo(mismatch("2024-01-28", "2024-01-29"));
    assertThat(slip("The pier reopened on Saturday, September 2.")).isNull();
  }

  @Test
  void reportsTheWeekdayOfAPartOfADay() {
    assertThat(slip("Shots were heard on Monday, January 28, 2024 night."))
        .isEqualTo(mismatch("2024-01-28", "2024-01-29"));
  }

  @Test
  void isSilentWhereTheWeekdayFits() {
    assertThat(slip("The envoy arrived on Monday, 29 January 2024.")).isNull();
    assertThat(slip("The envoy arrived on Monday, Jan. 29.")).isNull();
    assertThat(slip("The envoy arrived on Monday.")).isNull();
  }

  @Test
  void takesTheYearThatTheWeekdayTells() {
    TimeExpression time = only("The court will sit on Friday, January 26.", PUBLISHED);
    assertThat(time.value()).isEqualTo("2024-01-26");
    assertThat(time.slip()).isNull();
  }
}
