package io.github.concordant.text.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.syntax.SyntaxAnnotator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
    List<String> expected = Splitter.on(':').limit(2).trimResults().splitToList(parts.get(1));
    ImmutableList<Sentence> sentences = SyntaxAnnotator.standard().annotate(text);
    List<Clause> clauses =
        sentences.stream().flatMap(sentence -> Clauses.of(sentence).stream()).toList();
    List<Clause> named =
        clauses.stream().filter(c -> c.predicate().lemma().equals(expected.get(0))).toList();
    assertThat(named).as("clauses of '%s' among %s", expected.get(0), clauses).isNotEmpty();
    for (String role : Splitter.on(';').trimResults().split(expected.get(1))) {
      List<String> pair = Splitter.on('=').splitToList(role);
      assertThat(value(named.get(0), pair.get(0), text))
          .as("%s in %s", role, clauses)
          .isEqualTo(pair.get(1));
    }
  }

  private static String value(Clause clause, String role, String text) {
    return switch (role) {
      case "subj" -> words(clause.subject(), text);
      case "psubj" -> words(clause.passiveSubject(), text);
      case "obj" -> words(clause.object(), text);
      case "agent" -> words(clause.agent(), text);
      case "patient" -> words(clause.patient(), text);
      case "said" -> words(clause.speaker(), text);
      case "neg" -> clause.isNegated() ? "yes" : "no";
      case "hyp" -> clause.isHypothetical() ? "yes" : "no";
      default -> throw new IllegalArgumentException(role);
    };
  }

  private static String words(Optional<Phrase> phrase, String text) {
    return phrase.map(found -> found.span().in(text)).orElse("-");
  }
}
