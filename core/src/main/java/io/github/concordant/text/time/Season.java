package io.github.concordant.text.time;

import java.time.LocalDate;
import java.time.Month;

/** The seasons of the northern half of the earth, by whole months. */
enum Season {
  SPRING("SP", Month.MARCH),
  SUMMER("SU", Month.JUNE),
  AUTUMN("FA", Month.SEPTEMBER),
  WINTER("WI", Month.DECEMBER);

  private final String code;
  private final Month begins;

  Season(String code, Month begins) {
    this.code = code;
    this.begins = begins;
  }

  String code() {
    return code;
  }

  LocalDate first(int year) {
    return LocalDate.of(year, begins, 1);
  }

  LocalDate last(int year) {
    return first(year).plusMonths(3).minusDays(1);
  }
}
