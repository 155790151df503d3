package io.github.concordant.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Asks about the number alone, since a year may be refused for other reasons too. */
final class HouseNumbersTest {

  @Test
  void streetFollowsANumber() {
    assertThat(isHouse("2045 North Elm Street")).isTrue();
    assertThat(isHouse("1611 W. 45th St. in the rain")).isTrue();
    assertThat(isHouse("2045 Old North High Elm Street")).isTrue();
    assertThat(isHouse("2045 Old North High Green Elm Street")).isFalse();
  }

  @Test
  void wordsInSmallLettersAreNoNames() {
    assertThat(isHouse("2045 men of Elm Street")).isFalse();
    assertThat(isHouse("2045 Elm street lamps")).isFalse();
    assertThat(isHouse("2045 Elm trees")).isFalse();
    assertThat(isHouse("2045")).isFalse();
    assertThat(isHouse("2045 Elm. Street lamps burned")).isFalse();
  }

  @Test
  void saintsAreNoStreets() {
    assertThat(isHouse("1999 St. Louis")).isFalse();
    assertThat(isHouse("1999 Elm St. Louis")).isTrue();
    assertThat(isHouse("1999 St. in")).isTrue();
    assertThat(isHouse("1999 Avenue. Louis")).isTrue();
  }

  @Test
  void prepositionTellsAYear() {
    assertThat(HouseNumbers.isOne(Lexer.read("in 1987 Wall Street"), 1)).isFalse();
    assertThat(HouseNumbers.isOne(Lexer.read("at 1987 Wall Street"), 1)).isTrue();
  }

  private static boolean isHouse(String text) {
    return HouseNumbers.isOne(Lexer.read(text), 0);
  }
}
