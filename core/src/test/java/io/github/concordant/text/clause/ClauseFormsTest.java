package io.github.concordant.text.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.text.syntax.SyntaxAnnotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kind, voice, tense, aspect, modality and negation of clauses, by what a grammar says of them. */
class ClauseFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The army struck the port.                       | strike   | MAIN active PAST SIMPLE FACT
          The army strikes the port.                      | strike   | MAIN active PRESENT SIMPLE FACT
          The army has struck the port.                   | strike   | MAIN active PRESENT PERFECT FACT
          The army had struck the port.                   | strike   | MAIN active PAST PERFECT FACT
          The army is shelling the port.                  | shell    | MAIN active PRESENT PROGRESSIVE FACT
          The army was shelling the port.                 | shell    | MAIN active PAST PROGRESSIVE FACT
          The army will shell the port.                   | shell    | MAIN active FUTURE SIMPLE FACT
          The army'll shell the port.                     | shell    | MAIN active FUTURE SIMPLE FACT
          The army won't shell the port.                  | shell    | MAIN active FUTURE SIMPLE FACT not
          The army shall shell the port.                  | shell    | MAIN active FUTURE SIMPLE FACT
          The army will have shelled the port.            | shell    | MAIN active FUTURE PERFECT FACT
          The port was struck.                            | strike   | MAIN passive PAST SIMPLE FACT
          The port was struck by two rockets.             | strike   | MAIN passive PAST SIMPLE FACT
          The port has been struck.                       | strike   | MAIN passive PRESENT PERFECT FACT
          Three people were killed and five were hurt.    | kill     | MAIN passive PAST SIMPLE FACT
          Two men killed in fire                          | kill     | PARTICIPLE passive NONE SIMPLE FACT
          The army may strike the port.                   | strike   | MAIN active NONE SIMPLE POSSIBLE
          The army might have struck the port.            | strike   | MAIN active NONE PERFECT POSSIBLE
          The army could strike the port.                 | strike   | MAIN active NONE SIMPLE POSSIBLE
          The army can strike the port.                   | strike   | MAIN active NONE SIMPLE POSSIBLE
          The army must leave the port.                   | leave    | MAIN active NONE SIMPLE OBLIGATION
          The army should leave the port.                 | leave    | MAIN active NONE SIMPLE OBLIGATION
          The army would strike the port.                 | strike   | MAIN active NONE SIMPLE CONDITIONAL
          The army did not strike the port.               | strike   | MAIN active PAST SIMPLE FACT not
          The army never struck the port.                 | strike   | MAIN active PAST SIMPLE FACT not
          The army didn't strike the port.                | strike   | MAIN active PAST SIMPLE FACT not
          The mayor left, the guards said.                | say      | MAIN active PAST SIMPLE FACT
          The mayor plans to visit the port.              | visit    | COMPLEMENT active NONE SIMPLE INTENDED
          The mayor plans to visit and inspect the port.  | inspect  | COMPLEMENT active NONE SIMPLE INTENDED
          The army will strike and burn the port.         | burn     | MAIN active FUTURE SIMPLE FACT
          The army struck the port and burnt the ships.   | burn     | MAIN active PAST SIMPLE FACT
          If the army strikes the port, the mayor leaves. | strike   | ADVERBIAL active PRESENT SIMPLE CONDITIONAL
          Unless the army leaves, the mayor goes.         | leave    | ADVERBIAL active PRESENT SIMPLE CONDITIONAL
          The mayor left after the army struck the port.  | strike   | ADVERBIAL active PAST SIMPLE FACT
          The army, which struck the port, left.          | strike   | RELATIVE active PAST SIMPLE FACT
          The mayor said that the army struck the port.   | strike   | COMPLEMENT active PAST SIMPLE FACT
          The men wounded in the blast left.              | wound    | PARTICIPLE passive NONE SIMPLE FACT
          The strike on the port failed.                  | strike   | NOMINAL active NONE SIMPLE FACT
          The road is closed to lorries.                  | close    | MAIN passive PRESENT SIMPLE FACT
          The mayor is a baker.                           | baker    | MAIN active PRESENT SIMPLE FACT
          The mayor is not a baker.                       | baker    | MAIN active PRESENT SIMPLE FACT not
          """)
  void areRead(String text, String lemma, String expected) {
    Clause clause =
        SyntaxAnnotator.standard().annotate(text).stream()
            .flatMap(sentence -> Clauses.of(sentence).stream())
            .filter(one -> one.predicate().lemma().equals(lemma))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no clause of " + lemma + ": " + text));
    String found =
        clause.kind()
            + (clause.isPassive() ? " passive " : " active ")
            + clause.tense()
            + " "
            + clause.aspect()
            + " "
            + clause.modality()
            + (clause.isNegated() ? " not" : "");
    assertThat(found).isEqualTo(expected);
  }
}
