package io.github.concordant.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class TimeTaggerTest {

  @TestFactory
  Stream<DynamicTest> readsPhrases() {
    return Stream.of("dates.txt", "directions.txt", "offsets.txt", "lengths.txt", "traps.txt")
        .flatMap(name -> Phrase.file(name).stream())
        .map(phrase -> DynamicTest.dynamicTest(phrase.line(), () -> check(phrase)));
  }

  private static void check(Phrase phrase) {
    assertThat(phrase.found(TimeTagger.standard()))
        .as(phrase.line())
        .containsExactlyElementsOf(phrase.expected());
  }
}
