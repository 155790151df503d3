package io.github.concordant.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.text.TimeExpression;
import io.github.concordant.text.TimeExpression.Grain;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The TIMEX3 types, and how finely times are told. */
final class TypesTest {

  @Test
  void daysAndLongerPeriodsAreDates() {
    assertDate("It came on Friday.", Grain.DAY);
    assertDate("It came on January 16, 2024.", Grain.DAY);
    assertDate("It came on 28/1/2024 at last.", Grain.DAY);
    assertDate("It came three days ago.", Grain.DAY);
    assertDate("It came on Christmas Day.", Grain.DAY);
    assertDate("It came last week.", Grain.WEEK);
    assertDate("It came last weekend.", Grain.WEEKEND);
    assertDate("It came in March.", Grain.MONTH);
    assertDate("It came in June last year.", Grain.MONTH);
    assertDate("It came last summer.", Grain.SEASON);
    assertDate("It came in the third quarter.", Grain.QUARTER);
    assertDate("It came in the first half of 2021.", Grain.HALF_YEAR);
    assertDate("It came in 2021.", Grain.YEAR);
    assertDate("It came in the 1960s.", Grain.DECADE);
    assertDate("It came in the 11th century.", Grain.CENTURY);
    assertDate("It is shut now.", Grain.NONE);
  }

  @Test
  void partsOfADayAreTimes() {
    assertTime("It came at 10 p.m. on Friday.", Grain.CLOCK);
    assertTime("It came on Friday night.", Grain.PART_OF_DAY);
    assertTime("It came at dusk.", Grain.PART_OF_DAY);
    assertTime("It came overnight.", Grain.PART_OF_DAY);
    assertThat(read("It came three hours ago.").type()).isEqualTo(TimeExpression.Type.TIME);
  }

  @Test
  void lengthsAndSets() {
    assertThat(read("It took three days.").type()).isEqualTo(TimeExpression.Type.DURATION);
    assertThat(read("It took three days.").grain()).isEqualTo(Grain.NONE);
    assertThat(read("It runs every day.").type()).isEqualTo(TimeExpression.Type.SET);
    assertThat(read("It runs every day.").grain()).isEqualTo(Grain.NONE);
  }

  private static void assertDate(String text, Grain grain) {
    assertThat(read(text).type()).as(text).isEqualTo(TimeExpression.Type.DATE);
    assertThat(read(text).grain()).as(text).isEqualTo(grain);
  }

  private static void assertTime(String text, Grain grain) {
    assertThat(read(text).type()).as(text).isEqualTo(TimeExpression.Type.TIME);
    assertThat(read(text).grain()).as(text).isEqualTo(grain);
  }

  private static TimeExpression read(String text) {
    return TimeTagger.standard().tag(text, LocalDate.of(2024, 1, 27)).get(0);
  }
}
