package io.github.concordant.text.clause;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a clause must say, in one line: "kill: agent=The army; patient=two men; said=-". In front
 * stands the lemma of the predicate, "-" means nothing, "obl.on" the phrases with "on".
 */
final class Expectation {

  private static final String OBLIQUE = "obl.";

  private Expectation() {}

  /** Asserts it of the first clause whose predicate has the lemma. */
  static void check(List<Clause> clauses, String text, String line) {
    List<String> expected = Splitter.on(':').limit(2).trimResults().splitToList(line);
    List<Clause> named =
        clauses.stream().filter(c -> c.predicate().lemma().equals(expected.get(0))).toList();
    assertThat(named).as("clauses of '%s' among %s", expected.get(0), clauses).isNotEmpty();
    for (String role : Splitter.on(';').trimResults().split(expected.get(1))) {
      List<String> pair = Splitter.on('=').splitToList(role);
      assertThat(value(named.get(0), pair.get(0), text))
          .as("%s of '%s' in: %s", role, expected.get(0), text)
          .isEqualTo(pair.get(1));
    }
  }

  private static String value(Clause clause, String role, String text) {
    if (role.startsWith(OBLIQUE)) {
      return clause.obliques(role.substring(OBLIQUE.length())).stream()
          .map(phrase -> phrase.span().in(text))
          .collect(Collectors.joining(" + "));
    }
    return switch (role) {
      case "subj" -> words(clause.subject(), text);
      case "psubj" -> words(clause.passiveSubject(), text);
      case "obj" -> words(clause.object(), text);
      case "iobj" -> words(clause.indirectObject(), text);
      case "agent" -> words(clause.agent(), text);
      case "patient" -> words(clause.patient(), text);
      case "said" -> words(clause.speaker(), text);
      case "neg" -> clause.isNegated() ? "yes" : "no";
      case "hyp" -> clause.isHypothetical() ? "yes" : "no";
      case "passive" -> clause.isPassive() ? "yes" : "no";
      case "whole" -> clause.span().in(text);
      default -> throw new IllegalArgumentException(role);
    };
  }

  private static String words(Optional<Phrase> phrase, String text) {
    return phrase.map(found -> found.span().in(text)).orElse("-");
  }
}
