package io.github.concordant.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordsTest {

  @Test
  void nothingStandsBeyondTheEnds() {
    Words words = Lexer.read("He left");
    assertThat(words.sentence(0)).isZero();
    assertThat(words.sentence(-1)).isEqualTo(-1);
    assertThat(words.sentence(2)).isEqualTo(-1);
    assertThat(words.lower(-1)).isEmpty();
    assertThat(words.lower(2)).isEmpty();
    assertThat(words.sameSentence(1, 2)).isFalse();
  }

  @Test
  void secondSentenceHasItsOwnNumber() {
    Words words = Lexer.read("He left. She stayed.");
    assertThat(words.sentence(3)).isEqualTo(1);
    assertThat(words.opensSentence(0)).isTrue();
    assertThat(words.opensSentence(1)).isFalse();
    assertThat(words.opensSentence(3)).isTrue();
  }

  @Test
  void longestWordHasFortyLetters() {
    assertThat(Lexer.read("A".repeat(40)).lower(0)).isEqualTo("a".repeat(40));
    assertThat(Lexer.read("A".repeat(41)).lower(0)).isEmpty();
  }

  @Test
  void numbersHaveAtMostNineDigits() {
    assertThat(Lexer.read("123456789").number(0)).isEqualTo(123_456_789);
    assertThat(Lexer.read("1234567890").number(0)).isEqualTo(-1);
    assertThat(Lexer.read("987,654,321").number(0)).isEqualTo(987_654_321);
    assertThat(Lexer.read("nine").number(0)).isEqualTo(-1);
  }

  @Test
  void groupedNumbersAreToldFromPlainOnes() {
    assertThat(Lexer.read("1,400").isGrouped(0)).isTrue();
    assertThat(Lexer.read("1400").isGrouped(0)).isFalse();
    assertThat(Lexer.read("many").isGrouped(0)).isFalse();
  }

  @Test
  void capitalsOfAWholeWord() {
    assertThat(Lexer.read("OSLO").isUpper(0)).isTrue();
    assertThat(Lexer.read("UN").isUpper(0)).isTrue();
    assertThat(Lexer.read("OSLo").isUpper(0)).isFalse();
    assertThat(Lexer.read("oSLO").isUpper(0)).isFalse();
    assertThat(Lexer.read("A").isUpper(0)).isFalse();
    assertThat(Lexer.read("12").isUpper(0)).isFalse();
    assertThat(Lexer.read("in UN").isUpper(1)).isTrue();
  }
}
