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
  void whoeverIsNamedBehindIsNoPart() {
    assertThat(patient("The storm killed nine people in four towns.", "kill").parts()).isEmpty();
    assertThat(patient("The storm killed nine people and four dogs.", "kill").parts()).isEmpty();
  }

  @Test
  void isEqualToThePhraseOfTheSameHead() {
    String text = "The storm killed two girls and hurt two girls.";
    Phrase killed = patient(text, "kill");
    assertThat(killed).isEqualTo(patient(text, "kill")).hasSameHashCodeAs(patient(text, "kill"));
    assertThat(killed).isNotEqualTo(patient(text, "hurt")).isNotEqualTo("two girls");
    assertThat(killed).isNotEqualTo(patient("A storm killed two girls.", "kill"));
  }

  @Test
  void hasAPossessorAndAPreposition() {
    Phrase phrase = patient("The storm killed the mayor's brother.", "kill");
    assertThat(phrase.possessor()).map(Phrase::toString).contains("the mayor");
    assertThat(phrase.preposition()).isEmpty();
    assertThat(patient("The storm killed nine men.", "kill").possessor()).isEmpty();
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
