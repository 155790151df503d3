package io.github.concordant.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.ClaimValue.Granularity;
import io.github.concordant.model.Span;
import io.github.concordant.text.TimeExpression.Anchor;
import io.github.concordant.text.TimeExpression.Grain;
import io.github.concordant.text.TimeExpression.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which days an expression can mean; the first of March and the last of March stand for any. */
class TimeExpressionTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2024, 3, 31);

  @ParameterizedTest
  @CsvSource({
    "CLOCK, DAY",
    "PART_OF_DAY, DAY",
    "DAY, DAY",
    "WEEK, WEEK",
    "MONTH, MONTH",
    "YEAR, YEAR",
    "WEEKEND, RANGE",
    "QUARTER, RANGE"
  })
  void oneDayIsAsFineAsItsGrain(Grain grain, Granularity granularity) {
    assertThat(expression(grain, FIRST, FIRST).days())
        .contains(new Days(FIRST, FIRST, granularity));
  }

  @ParameterizedTest
  @CsvSource({
    "CLOCK, RANGE",
    "PART_OF_DAY, RANGE",
    "DAY, RANGE",
    "WEEK, WEEK",
    "MONTH, MONTH",
    "YEAR, YEAR"
  })
  void severalDaysAreNoDay(Grain grain, Granularity granularity) {
    assertThat(expression(grain, FIRST, LAST).days()).contains(new Days(FIRST, LAST, granularity));
  }

  /** "By Friday", "until May", "before 2025". */
  @ParameterizedTest
  @EnumSource(names = {"BY", "UNTIL", "BEFORE"})
  void whatEndsThenHasNoFirstDay(Modifier modifier) {
    for (Grain grain : new Grain[] {Grain.DAY, Grain.MONTH, Grain.YEAR}) {
      assertThat(expression(grain, FIRST, LAST, modifier).days())
          .contains(new Days(null, LAST, Granularity.RANGE));
    }
  }

  /** "Since Friday", "after May". */
  @ParameterizedTest
  @EnumSource(names = {"SINCE", "AFTER"})
  void whatBeginsThenHasNoLastDay(Modifier modifier) {
    for (Grain grain : new Grain[] {Grain.DAY, Grain.MONTH, Grain.YEAR}) {
      assertThat(expression(grain, FIRST, LAST, modifier).days())
          .contains(new Days(FIRST, null, Granularity.RANGE));
    }
  }

  /** "From 4 May" opens a stretch; "tensions from earlier this month" does not. */
  @Test
  void fromOpensADayOnly() {
    assertThat(expression(Grain.DAY, FIRST, FIRST, Modifier.FROM).days())
        .contains(new Days(FIRST, null, Granularity.RANGE));
    assertThat(expression(Grain.MONTH, FIRST, LAST, Modifier.FROM).days())
        .contains(new Days(FIRST, LAST, Granularity.MONTH));
  }

  /** "Before 11pm on Sunday" is a time of Sunday. */
  @ParameterizedTest
  @EnumSource(names = {"BY", "UNTIL", "BEFORE", "SINCE", "AFTER", "FROM"})
  void withinADayNothingIsOpened(Modifier modifier) {
    for (Grain grain : new Grain[] {Grain.CLOCK, Grain.PART_OF_DAY}) {
      assertThat(expression(grain, FIRST, FIRST, modifier).days()).contains(Days.on(FIRST));
    }
  }

  @Test
  void otherModifiersOpenNothing() {
    assertThat(expression(Grain.DAY, FIRST, FIRST, Modifier.EARLY, Modifier.MOVED_TO).days())
        .contains(Days.on(FIRST));
  }

  @Test
  void anOpenEndStaysOpen() {
    assertThat(expression(Grain.DAY, null, LAST).days())
        .contains(new Days(null, LAST, Granularity.RANGE));
    assertThat(expression(Grain.DAY, FIRST, null).days())
        .contains(new Days(FIRST, null, Granularity.RANGE));
  }

  @Test
  void whatIsUnknownOrHoldsNoLongerHasNoDays() {
    assertThat(expression(Grain.DAY, null, null).days()).isEmpty();
    assertThat(expression(Grain.DAY, FIRST, null, Modifier.BY).days()).isEmpty();
    assertThat(expression(Grain.DAY, FIRST, FIRST, Modifier.MOVED_FROM).days()).isEmpty();
  }

  /** "For two days" and "every Monday" are no day; "at 3 a.m." of a day that nobody told. */
  @ParameterizedTest
  @CsvSource({"DURATION, NONE", "SET, NONE", "TIME, ASSUMED"})
  void durationsSetsAndAssumedDaysHaveNone(TimeExpression.Type type, Anchor anchor) {
    TimeExpression expression =
        new TimeExpression(
            new Span(0, 1),
            "x",
            type,
            "X",
            FIRST,
            LAST,
            Grain.DAY,
            anchor,
            ImmutableSet.of(),
            null);
    assertThat(expression.days()).isEmpty();
  }

  private static TimeExpression expression(
      Grain grain, @Nullable LocalDate from, @Nullable LocalDate to, Modifier... modifiers) {
    return new TimeExpression(
        new Span(0, 1),
        "x",
        TimeExpression.Type.DATE,
        "X",
        from,
        to,
        grain,
        Anchor.TOLD,
        Sets.immutableEnumSet(Arrays.asList(modifiers)),
        null);
  }
}
