package io.github.concordant.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are given without the period that follows them. */
class AbbreviationsTest {

  @ParameterizedTest
  @CsvSource({
    "Mr, Weiss",
    "Mr, ''",
    "No, 5",
    "Jan, 5",
    "Jan, ''",
    "Inc, The",
    "Mass, ''",
    "U.S, ''",
    "a.m, ''",
    "J, Weiss",
    "Ph.D, ''",
  })
  void aPeriodOfItsOwn(String word, String next) {
    assertThat(Abbreviations.isAbbreviation(word, next)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "no, Five",
    "No, ''",
    "mass, ''",
    "rain, Then",
    "a, ''",
    "US, ''",
    "U-S, ''",
    "5.S, ''",
    "'', Then",
    "U.5, ''",
    "U.SA, ''",
  })
  void aPeriodOfTheSentence(String word, String next) {
    assertThat(Abbreviations.isAbbreviation(word, next)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Mr, Weiss, true",
    "Mr, '', false",
    "Jan, 5, true",
    "Jan, Then, false",
    "Inc, 5, false",
    "pp, 12, true"
  })
  void whatLeadsOn(String word, String next, boolean leads) {
    assertThat(Abbreviations.leadsOn(word, next)).isEqualTo(leads);
  }

  @ParameterizedTest
  @ValueSource(strings = {"U.S", "U.K", "U.N", "E.U"})
  void countries(String word) {
    assertThat(Abbreviations.isCountry(word)).isTrue();
    assertThat(Abbreviations.isCountry("D.C")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"J, true", "j, false", "Jo, false", "5, false", "'', false"})
  void initials(String word, boolean initial) {
    assertThat(Abbreviations.isInitial(word)).isEqualTo(initial);
  }
}
