package io.github.concordant.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Copies are known by their sketches. */
final class SignatureTest {

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
  }

  private static boolean shareABand(Signature a, Signature b) {
    return Arrays.stream(a.bands()).anyMatch(x -> Arrays.stream(b.bands()).anyMatch(y -> x == y));
  }

  @Test
  void aTextWithAnotherClosingLineIsACopy() {
    Signature one = Signature.of(words(0, 300));
    Signature other = Signature.of(words(0, 300) + ". Reporting by " + words(900, 906));

    assertThat(one.isCopy(other)).isTrue();
    assertThat(shareABand(one, other)).isTrue();
  }

  @Test
  void capitalsAndMarksDoNotMatter() {
    assertThat(
            Signature.of("Four WORKERS died; police said so.")
                .isCopy(Signature.of("four workers died, police said so")))
        .isTrue();
  }

  @Test
  void aTextOfWhichHalfIsNewIsNoCopy() {
    assertThat(Signature.of(words(0, 300)).isCopy(Signature.of(words(150, 450)))).isFalse();
  }

  @Test
  void aTextOfFewWordsIsNoCopyOfAnother() {
    Signature few = Signature.of("Rain fell.");

    assertThat(few.isCopy(Signature.of("Snow fell."))).isFalse();
    assertThat(few.bands()).isEmpty();
  }
}
