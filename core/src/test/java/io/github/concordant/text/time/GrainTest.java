package io.github.concordant.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The periods around a day, and the days so many units away. */
final class GrainTest {

  /** A Friday in the third quarter. */
  private static final LocalDate DAY = LocalDate.of(1987, 8, 21);

  @Test
  void clockUnitsLieInTheirDay() {
    for (Grain grain : new Grain[] {Grain.SECOND, Grain.MINUTE, Grain.HOUR, Grain.DAY}) {
      assertThat(grain.floor(DAY)).isEqualTo(DAY);
      assertThat(grain.last(DAY)).isEqualTo(DAY);
    }
  }

  @Test
  void firstDays() {
    assertThat(Grain.WEEK.floor(DAY)).isEqualTo("1987-08-17");
    assertThat(Grain.FORTNIGHT.floor(DAY)).isEqualTo("1987-08-17");
    assertThat(Grain.WEEKEND.floor(DAY)).isEqualTo("1987-08-22");
    assertThat(Grain.MONTH.floor(DAY)).isEqualTo("1987-08-01");
    assertThat(Grain.QUARTER.floor(DAY)).isEqualTo("1987-07-01");
    assertThat(Grain.HALF.floor(DAY)).isEqualTo("1987-07-01");
    assertThat(Grain.YEAR.floor(DAY)).isEqualTo("1987-01-01");
    assertThat(Grain.DECADE.floor(DAY)).isEqualTo("1980-01-01");
    assertThat(Grain.CENTURY.floor(DAY)).isEqualTo("1900-01-01");
    assertThat(Grain.MILLENNIUM.floor(DAY)).isEqualTo("1000-01-01");
  }

  @Test
  void edgesOfQuartersAndHalves() {
    assertThat(Grain.QUARTER.floor(LocalDate.of(1987, 3, 31))).isEqualTo("1987-01-01");
    assertThat(Grain.QUARTER.floor(LocalDate.of(1987, 4, 1))).isEqualTo("1987-04-01");
    assertThat(Grain.QUARTER.floor(LocalDate.of(1987, 12, 31))).isEqualTo("1987-10-01");
    assertThat(Grain.HALF.floor(LocalDate.of(1987, 6, 30))).isEqualTo("1987-01-01");
    assertThat(Grain.HALF.floor(LocalDate.of(1987, 12, 31))).isEqualTo("1987-07-01");
  }

  @Test
  void unitsAway() {
    assertThat(Grain.SECOND.plus(DAY, 172_800)).isEqualTo("1987-08-23");
    assertThat(Grain.MINUTE.plus(DAY, 2880)).isEqualTo("1987-08-23");
    assertThat(Grain.HOUR.plus(DAY, 48)).isEqualTo("1987-08-23");
    assertThat(Grain.HOUR.plus(DAY, 23)).isEqualTo("1987-08-21");
    assertThat(Grain.DAY.plus(DAY, -2)).isEqualTo("1987-08-19");
    assertThat(Grain.WEEK.plus(DAY, 2)).isEqualTo("1987-09-04");
    assertThat(Grain.WEEKEND.plus(DAY, -1)).isEqualTo("1987-08-14");
    assertThat(Grain.FORTNIGHT.plus(DAY, 2)).isEqualTo("1987-09-18");
    assertThat(Grain.MONTH.plus(DAY, 2)).isEqualTo("1987-10-21");
    assertThat(Grain.QUARTER.plus(DAY, 2)).isEqualTo("1988-02-21");
    assertThat(Grain.HALF.plus(DAY, 3)).isEqualTo("1989-02-21");
    assertThat(Grain.YEAR.plus(DAY, -2)).isEqualTo("1985-08-21");
    assertThat(Grain.DECADE.plus(DAY, 2)).isEqualTo("2007-08-21");
    assertThat(Grain.CENTURY.plus(DAY, 2)).isEqualTo("2187-08-21");
    assertThat(Grain.MILLENNIUM.plus(DAY, 2)).isEqualTo("3987-08-21");
  }

  @Test
  void lastDays() {
    assertThat(Grain.WEEKEND.last(LocalDate.of(1987, 8, 22))).isEqualTo("1987-08-23");
    assertThat(Grain.WEEK.last(LocalDate.of(1987, 8, 17))).isEqualTo("1987-08-23");
    assertThat(Grain.QUARTER.last(LocalDate.of(1987, 7, 1))).isEqualTo("1987-09-30");
    assertThat(Grain.HALF.last(LocalDate.of(1987, 7, 1))).isEqualTo("1987-12-31");
    assertThat(Grain.DECADE.last(LocalDate.of(1980, 1, 1))).isEqualTo("1989-12-31");
  }
}
