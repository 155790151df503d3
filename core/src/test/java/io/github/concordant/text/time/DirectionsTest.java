package io.github.concordant.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

/** Past or future of a name that comes round again, by the outlook alone. */
final class DirectionsTest {

  /** A Saturday. */
  private static final LocalDate BASE = LocalDate.of(2024, 1, 27);

  private static final Outlook FIRM_PAST = new Outlook(Tense.PAST, true);
  private static final Outlook FIRM_FUTURE = new Outlook(Tense.FUTURE, true);
  private static final Outlook PRESENT = new Outlook(Tense.PRESENT, false);

  @Test
  void nearerDayIsMeantWithin120Days() {
    LocalDate past = LocalDate.of(2023, 5, 26);
    LocalDate close = BASE.plusDays(120);
    LocalDate far = BASE.plusDays(121);
    assertThat(Directions.between(BASE, past, close, setting(Outlook.UNKNOWN))).isEqualTo(close);
    assertThat(Directions.between(BASE, past, far, setting(Outlook.UNKNOWN))).isEqualTo(past);
    assertThat(Directions.between(BASE, past, far, setting(new Outlook(Tense.FUTURE, false))))
        .isEqualTo(far);
  }

  @Test
  void firmVerbOutweighsTheNearerDay() {
    LocalDate past = BASE.minusDays(9);
    LocalDate future = BASE.plusDays(30);
    assertThat(Directions.between(BASE, past, future, setting(FIRM_FUTURE))).isEqualTo(future);
    assertThat(Directions.between(BASE, past, future, setting(FIRM_PAST))).isEqualTo(past);
    assertThat(Directions.between(BASE, past, future, setting(PRESENT))).isEqualTo(past);
  }

  @Test
  void ofTwoDaysAsNearTheOneOfThePastIsMeant() {
    LocalDate past = BASE.minusDays(9);
    assertThat(Directions.between(BASE, past, BASE.plusDays(9), setting(Outlook.UNKNOWN)))
        .isEqualTo(past);
    LocalDate nearer = BASE.plusDays(8);
    assertThat(Directions.between(BASE, past, nearer, setting(Outlook.UNKNOWN))).isEqualTo(nearer);
  }

  @Test
  void leapDayIsSoughtInLeapYears() {
    assertThat(Directions.monthDay(2, 29, setting(FIRM_PAST))).isEqualTo("2020-02-29");
    assertThat(Directions.monthDay(2, 29, setting(FIRM_FUTURE))).isEqualTo("2024-02-29");
    Setting later = new Setting(LocalDate.of(2024, 6, 1), null, false, null, FIRM_FUTURE);
    assertThat(Directions.monthDay(2, 29, later)).isEqualTo("2028-02-29");
  }

  @Test
  void dayOfPublicationCountsBothWays() {
    assertThat(Directions.monthDay(1, 27, setting(FIRM_PAST))).isEqualTo(BASE);
    assertThat(Directions.monthDay(1, 27, setting(FIRM_FUTURE))).isEqualTo(BASE);
    assertThat(Directions.weekday(DayOfWeek.SATURDAY, setting(FIRM_PAST))).isEqualTo(BASE);
    assertThat(Directions.weekday(DayOfWeek.SATURDAY, setting(FIRM_FUTURE))).isEqualTo(BASE);
  }

  @Test
  void nextMonthIsMeantUnlessFirmlyPast() {
    assertThat(month(Month.FEBRUARY, Outlook.UNKNOWN)).isEqualTo("2024-02");
    assertThat(month(Month.FEBRUARY, FIRM_PAST)).isEqualTo("2023-02");
    assertThat(month(Month.MARCH, Outlook.UNKNOWN)).isEqualTo("2023-03");
  }

  @Test
  void presentTakesTheNearerMonth() {
    assertThat(month(Month.MARCH, PRESENT)).isEqualTo("2024-03");
    assertThat(month(Month.JULY, PRESENT)).isEqualTo("2023-07");
    assertThat(month(Month.OCTOBER, PRESENT)).isEqualTo("2023-10");
    assertThat(month(Month.OCTOBER, FIRM_FUTURE)).isEqualTo("2024-10");
  }

  @Test
  void freshDateLendsItsYear() {
    TimexValue.Period told = TimexValue.Period.day(LocalDate.of(1996, 3, 3));
    Setting fresh = new Setting(null, told, true, null, FIRM_PAST);
    Setting stale = new Setting(null, told, false, null, FIRM_PAST);
    assertThat(Directions.month(Month.APRIL, fresh)).isEqualTo(TimexValue.Period.month(1996, 4));
    assertThat(Directions.month(Month.APRIL, stale)).isNull();
    assertThat(Directions.monthDay(4, 5, fresh)).isEqualTo("1996-04-05");
    assertThat(Directions.monthDay(4, 5, stale)).isNull();
    assertThat(Directions.weekday(DayOfWeek.MONDAY, fresh)).isNull();
  }

  private static String month(Month month, Outlook outlook) {
    TimexValue.Period period = Directions.month(month, setting(outlook));
    return period == null ? "" : period.timex();
  }

  private static Setting setting(Outlook outlook) {
    return new Setting(BASE, null, false, null, outlook);
  }
}
