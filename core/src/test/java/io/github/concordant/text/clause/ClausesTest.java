package io.github.concordant.text.clause;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import io.github.concordant.text.syntax.SyntaxAnnotator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who did what to whom in sentences written for the purpose. */
class ClausesTest {

  private static final String MISS = "MISS ";

  static Stream<String> right() throws IOException {
    return lines().filter(line -> !line.startsWith(MISS));
  }

  static Stream<String> missed() throws IOException {
    return lines().filter(line -> line.startsWith(MISS)).map(line -> line.substring(5));
  }

  private static Stream<String> lines() throws IOException {
    return Resources.readLines(
            Resources.getResource(ClausesTest.class, "clauses.txt"), StandardCharsets.UTF_8)
        .stream()
        .filter(line -> line.contains("|") && !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("right")
  void reads(String line) {
    check(line);
  }

  @ParameterizedTest
  @MethodSource("missed")
  void stillMisses(String line) {
    assertThatThrownBy(() -> check(line)).isInstanceOf(AssertionError.class);
  }

  private static void check(String line) {
    List<String> parts = Splitter.on('|').trimResults().splitToList(line);
    String text = parts.get(0);
    List<Clause> clauses =
        SyntaxAnnotator.standard().annotate(text).stream()
            .flatMap(sentence -> Clauses.of(sentence).stream())
            .toList();
    Expectation.check(clauses, text, parts.get(1));
  }
}
