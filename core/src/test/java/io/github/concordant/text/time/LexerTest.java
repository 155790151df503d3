package io.github.concordant.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where numbers and sentences end. */
final class LexerTest {

  @Test
  void commasGroupThreeDigits() {
    assertThat(Lexer.read("1,234").number(0)).isEqualTo(1234);
    assertThat(Lexer.read("123,456,789 men").number(0)).isEqualTo(123_456_789);
    assertThat(Lexer.read("1234,567").size()).isEqualTo(3);
    assertThat(Lexer.read("12,34").size()).isEqualTo(3);
    assertThat(Lexer.read("1,2345").size()).isEqualTo(3);
  }

  @Test
  void readsTextsOfAnyLength() {
    Words words = Lexer.read("so ".repeat(150) + "it went");
    assertThat(words.size()).isEqualTo(152);
    assertThat(words.lower(151)).isEqualTo("went");
    assertThat(words.lower(0)).isEqualTo("so");
  }

  @Test
  void accentsBelongToTheirLetters() {
    assertThat(Lexer.read("Jose\u0301 left").size()).isEqualTo(2);
  }

  @Test
  void blankLineEndsASentence() {
    assertThat(sentences("Storm hits port\n\nrain fell")).isEqualTo(2);
    assertThat(sentences("Storm hits port\nrain fell")).isEqualTo(1);
    assertThat(sentences("Storm hits\u00a0port \u00a0 and town")).isEqualTo(1);
  }

  @Test
  void fullStopEndsASentence() {
    assertThat(sentences("He left. She stayed.")).isEqualTo(2);
    assertThat(sentences("He left . She stayed.")).isEqualTo(2);
    assertThat(sentences("That was in 1998. She stayed.")).isEqualTo(2);
    assertThat(sentences("They chose plan b. She stayed.")).isEqualTo(2);
    assertThat(sentences("One two three four five six. She stayed.")).isEqualTo(2);
    assertThat(sentences("He left. ")).isEqualTo(1);
    assertThat(sentences(" \n\n He left")).isEqualTo(1);
    assertThat(sentences(". He left")).isEqualTo(2);
  }

  @Test
  void otherMarksEndASentenceToo() {
    assertThat(sentences("Who left? Nobody did.")).isEqualTo(2);
    assertThat(sentences("Stop! Nobody moved.")).isEqualTo(2);
    assertThat(sentences("Who left?\" Nobody did.")).isEqualTo(2);
    assertThat(sentences("He left; Nobody knew.")).isEqualTo(1);
  }

  @Test
  void quotesAndBracketsMayCloseBehindTheStop() {
    assertThat(sentences("He left.\" She stayed.")).isEqualTo(2);
    assertThat(sentences("He left.' She stayed.")).isEqualTo(2);
    assertThat(sentences("(He left.) She stayed.")).isEqualTo(2);
    assertThat(sentences("He left.\u201d She stayed.")).isEqualTo(2);
    assertThat(sentences("He left.\u2019 She stayed.")).isEqualTo(2);
    assertThat(sentences("He left.'\")) She stayed.")).isEqualTo(2);
    assertThat(sentences("\") He left")).isEqualTo(1);
  }

  @Test
  void sentenceGoesOnInLowerCaseOrAfterAMark() {
    assertThat(sentences("Shares of Acme Tel. fell.")).isEqualTo(1);
    assertThat(sentences("Shares of Acme Tel. , Oslo, fell.")).isEqualTo(1);
    assertThat(sentences("Shares of Acme Tel. ; Oslo fell.")).isEqualTo(1);
    assertThat(sentences("Shares of Acme Tel. - Oslo - fell.")).isEqualTo(1);
  }

  @Test
  void abbreviationsDoNotEndASentence() {
    assertThat(sentences("Mr. Roe left.")).isEqualTo(1);
    assertThat(sentences("J. Roe left.")).isEqualTo(1);
    assertThat(sentences("On Jan. 5 he left.")).isEqualTo(1);
  }

  @Test
  void halfOfTheDayGoesOnBeforeADayOrAZone() {
    assertThat(sentences("p.m. Monday")).isEqualTo(1);
    assertThat(sentences("It came at 10 p.m. Monday in Oslo.")).isEqualTo(1);
    assertThat(sentences("It came at 10 p.m. Jan. 5 in Oslo.")).isEqualTo(1);
    assertThat(sentences("It came at 10 p.m. EST in Oslo.")).isEqualTo(1);
    assertThat(sentences("It came at 10 p.m. Police left.")).isEqualTo(2);
    assertThat(sentences("It came at 10 p.m. Roe left.")).isEqualTo(2);
    assertThat(sentences("It came at 10 p.m. NATO met.")).isEqualTo(2);
    assertThat(sentences("It came at dawn. Monday was calm.")).isEqualTo(2);
    assertThat(sentences("It came to them. Monday was calm.")).isEqualTo(2);
  }

  private static int sentences(String text) {
    Words words = Lexer.read(text);
    return words.sentence(words.size() - 1) - words.sentence(0) + 1;
  }
}
