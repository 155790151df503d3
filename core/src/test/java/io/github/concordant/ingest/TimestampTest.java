package io.github.concordant.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimestampTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-01-27T23:30:00+03:00 | 2024-01-27 | 2024-01-27T20:30:00Z",
        "2024-01-27T23:30:00.123Z | 2024-01-27 | 2024-01-27T23:30:00.123Z",
        "2024-01-27T23:30+0300 | 2024-01-27 | 2024-01-27T20:30:00Z",
        "2024-01-27 23:30:00-05:00 | 2024-01-27 | 2024-01-28T04:30:00Z",
        "20240127T233000+0300 | 2024-01-27 | 2024-01-27T20:30:00Z",
        "20240127T233000Z | 2024-01-27 | 2024-01-27T23:30:00Z",
        "'Sat, 27 Jan 2024 23:30:00 +0300' | 2024-01-27 | 2024-01-27T20:30:00Z",
        "27 Jan 2024 9:05 EST | 2024-01-27 | 2024-01-27T14:05:00Z",
        "'Saturday, 27 January 24 23:30:00 GMT' | 2024-01-27 | 2024-01-27T23:30:00Z",
        "'Sat, 27 Jan 2024 23:30:00 -0800 (PST)' | 2024-01-27 | 2024-01-28T07:30:00Z",
        "2024-01-27 | 2024-01-27 |",
        "2024-01-27+03:00 | 2024-01-27 |",
        "20240127 | 2024-01-27 |",
        "2024-01-27T23:30:00 | 2024-01-27 |",
        "27 Jan 2024 | 2024-01-27 |"
      })
  void readsTheDayAsWrittenAndTheMoment(String written, LocalDate day, Instant instant) {
    assertThat(Timestamp.parse(written)).contains(new Timestamp(day, instant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "yesterday", "2024-02-30", "30 Feb 2024", "27 Foo 2024", "2024", "12:00"})
  void takesNothingElseForAMoment(String written) {
    assertThat(Timestamp.parse(written)).isEmpty();
  }

  @Test
  void takesNothingForNothing() {
    assertThat(Timestamp.parse(null)).isEmpty();
    assertThat(Timestamp.parse("x".repeat(100_000))).isEmpty();
  }
}
