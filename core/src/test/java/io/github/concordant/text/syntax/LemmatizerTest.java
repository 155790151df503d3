package io.github.concordant.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

  private static final Lemmatizer RULES = Lemmatizer.ofRules();

  @ParameterizedTest
  @CsvSource({
    "strikes, NNS, strike",
    "cities, NNS, city",
    "crashes, NNS, crash",
    "gunmen, NNS, gunman",
    "bombed, VBD, bomb",
    "stopped, VBN, stop",
    "expelled, VBN, expel",
    "shelled, VBD, shell",
    "recalled, VBD, recall",
    "escaped, VBD, escape",
    "denied, VBD, deny",
    "freed, VBN, free",
    "injured, VBN, injure",
    "appeared, VBD, appear",
    "evacuated, VBN, evacuate",
    "killing, VBG, kill",
    "sank, VBD, sink",
    "struck, VBN, strike",
    "Norland, NNP, Norland",
    "The, DT, the",
  })
  void findsTheDictionaryForm(String form, String penn, String lemma) {
    assertThat(RULES.lemma(form, penn)).isEqualTo(lemma);
  }

  @Test
  void givesEachTokenItsLemma() {
    assertThat(
            SyntaxAnnotator.standard().annotate("Men were taken; the children left.").stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::lemma))
        .containsExactly("man", "be", "take", ";", "the", "child", "leave", ".");
  }

  @Test
  void whatTheTreebankHasWrongIsRight() {
    assertThat(
            SyntaxAnnotator.standard().annotate("The gunmen fled.").get(0).tokens().stream()
                .map(Token::lemma))
        .containsExactly("the", "gunman", "flee", ".");
  }
}
