package io.github.concordant.text.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.text.Token;
import io.github.concordant.text.syntax.SyntaxAnnotator;
import org.junit.jupiter.api.Test;

class PhraseTest {

  @Test
  void countsItsHead() {
    Phrase phrase = patient("The storm killed at least nine people.", "kill");
    assertThat(phrase.head().form()).isEqualTo("people");
    assertThat(phrase.number().map(Token::form)).contains("nine");
    assertThat(phrase).hasToString("at least nine people");
  }

  @Test
  void listsWhoIsCountedIn() {
    Phrase phrase = patient("The storm killed nine people, including four children.", "kill");
    assertThat(phrase).hasToString("nine people");
    assertThat(phrase.parts()).extracting(Phrase::toString).containsExactly("four children");
  }

  @Test
  void listsConjuncts() {
    Phrase phrase = patient("The storm killed two girls and a nurse.", "kill");
    assertThat(phrase.conjuncts()).extracting(Phrase::toString).containsExactly("a nurse");
  }

  @Test
  void listsAppositions() {
    String text = "Police arrested Omar Haddad, a baker from Torsk.";
    Phrase phrase = patient(text, "arrest");
    assertThat(phrase.appositions()).extracting(Phrase::toString).containsExactly("a baker");
    assertThat(phrase.fullSpan().in(text)).isEqualTo("Omar Haddad, a baker from Torsk");
  }

  @Test
  void keepsHyphenatedWordsWhole() {
    assertThat(patient("The raid killed a 19-year-old student.", "kill").number()).isEmpty();
  }

  private static Phrase patient(String text, String lemma) {
    return SyntaxAnnotator.standard().annotate(text).stream()
        .flatMap(sentence -> Clauses.of(sentence).stream())
        .filter(clause -> clause.predicate().lemma().equals(lemma))
        .findFirst()
        .flatMap(Clause::patient)
        .orElseThrow();
  }
}
