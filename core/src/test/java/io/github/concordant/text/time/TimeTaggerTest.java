package io.github.concordant.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class TimeTaggerTest {

  @TestFactory
  Stream<DynamicTest> readsPhrases() {
    return phrases().map(phrase -> DynamicTest.dynamicTest(phrase.line(), () -> check(phrase)));
  }

  static Stream<Phrase> phrases() {
    return Stream.of(
            "dates.txt",
            "directions.txt",
            "offsets.txt",
            "lengths.txt",
            "traps.txt",
            "quarters.txt",
            "years.txt",
            "clocks.txt",
            "sets.txt")
        .flatMap(name -> Phrase.file(name).stream());
  }

  static void check(Phrase phrase) {
    assertThat(phrase.found(TimeTagger.standard()))
        .as(phrase.line())
        .containsExactlyElementsOf(phrase.expected());
  }
}
