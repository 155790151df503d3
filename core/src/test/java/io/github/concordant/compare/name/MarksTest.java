package io.github.concordant.compare.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

  @ParameterizedTest
  @CsvSource({
    "Hüseyin Şahinöz, Hüseyin Sahinoz, Şahinöz and Sahinoz",
    "Sahinoz, Şahinöz, Sahinoz and Şahinöz",
    "José Ardila, Jose Ardila, José and Jose",
    "Malmö-Ost, Malmo-Ost, Malmö and Malmo",
  })
  void tellsWordsThatAreOneButForTheirMarks(String one, String other, String words) {
    assertThat(Marks.between(one, other)).contains(words + " are one name with marks and without");
  }

  @ParameterizedTest
  @CsvSource({
    "Jose Ardila, Jose Ardilla",
    "José Ardila, José Ardila",
    "José Ardila, JOSÉ ARDILA",
    "José Ardila, Juan Ardila",
    "José, Ardila",
  })
  void tellsNothingWhereTheLettersDiffer(String one, String other) {
    assertThat(Marks.between(one, other)).isEmpty();
  }

  /** A mark that is a character of its own is the same letter. */
  @Test
  void composedAndDecomposedAreAlike() {
    assertThat(Marks.between("Jose\u0301", "Jos\u00e9")).isEmpty();
  }
}
