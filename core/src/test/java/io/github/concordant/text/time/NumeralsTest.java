package io.github.concordant.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.text.time.Numerals.Numeral;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class NumeralsTest {

  @Test
  void figures() {
    assertThat(cardinal("12 days")).isEqualTo(new Numeral(1, 12, false));
    assertThat(cardinal("0 days")).isEqualTo(new Numeral(1, 0, false));
    assertThat(cardinal("5 1/2 hours")).isEqualTo(new Numeral(4, 5, true));
    assertThat(cardinal("5 1/3 hours")).isEqualTo(new Numeral(1, 5, false));
    assertThat(cardinal("5 1:2 hours")).isEqualTo(new Numeral(1, 5, false));
  }

  @Test
  void sharesAndMoneyAreNoCounts() {
    assertThat(cardinal("5% of it")).isNull();
    assertThat(Numerals.cardinal(Lexer.read("$5 days"), 1)).isNull();
    assertThat(Numerals.cardinal(Lexer.read("#5 days"), 1)).isEqualTo(new Numeral(2, 5, false));
  }

  @Test
  void unclearNumbers() {
    assertThat(cardinal("several days")).isEqualTo(new Numeral(1, -1, false));
    assertThat(cardinal("a few days")).isEqualTo(new Numeral(2, -1, false));
    assertThat(cardinal("dozens of days")).isEqualTo(new Numeral(2, -1, false));
    assertThat(cardinal("scores of days")).isEqualTo(new Numeral(2, -1, false));
    assertThat(cardinal("dozens fled")).isNull();
    assertThat(new Numeral(1, -1, false).isVague()).isTrue();
    assertThat(new Numeral(1, 0, false).isVague()).isFalse();
  }

  @Test
  void collectiveNumbers() {
    assertThat(cardinal("a couple of days")).isEqualTo(new Numeral(3, 2, false));
    assertThat(cardinal("a couple days")).isEqualTo(new Numeral(2, 2, false));
    assertThat(cardinal("couple of days")).isEqualTo(new Numeral(2, 2, false));
    assertThat(cardinal("a dozen days")).isEqualTo(new Numeral(2, 12, false));
    assertThat(cardinal("a hundred days")).isEqualTo(new Numeral(2, 100, false));
    assertThat(cardinal("a thousand days")).isEqualTo(new Numeral(2, 1000, false));
    assertThat(cardinal("a day")).isNull();
  }

  @Test
  void numbersInWords() {
    assertThat(cardinal("one day")).isEqualTo(new Numeral(1, 1, false));
    assertThat(cardinal("nineteen days")).isEqualTo(new Numeral(1, 19, false));
    assertThat(cardinal("twenty days")).isEqualTo(new Numeral(1, 20, false));
    assertThat(cardinal("twenty-one days")).isEqualTo(new Numeral(3, 21, false));
    assertThat(cardinal("ninety nine days")).isEqualTo(new Numeral(2, 99, false));
    assertThat(cardinal("twenty ten-day trips")).isEqualTo(new Numeral(1, 20, false));
    assertThat(cardinal("zero days")).isNull();
    assertThat(cardinal("twenty zero")).isEqualTo(new Numeral(1, 20, false));
  }

  @Test
  void numbersWithAScale() {
    assertThat(cardinal("two dozen days")).isEqualTo(new Numeral(2, 24, false));
    assertThat(cardinal("three hundred days")).isEqualTo(new Numeral(2, 300, false));
    assertThat(cardinal("two thousand days")).isEqualTo(new Numeral(2, 2000, false));
    assertThat(cardinal("three hundred and five days")).isEqualTo(new Numeral(4, 305, false));
    assertThat(cardinal("two thousand twenty-one days")).isEqualTo(new Numeral(5, 2021, false));
  }

  @Test
  void halves() {
    assertThat(cardinal("two and a half years")).isEqualTo(new Numeral(4, 2, true));
    assertThat(cardinal("two and a third years")).isEqualTo(new Numeral(1, 2, false));
    assertThat(cardinal("two or a half years")).isEqualTo(new Numeral(1, 2, false));
    assertThat(cardinal("two and one half years")).isEqualTo(new Numeral(1, 2, false));
  }

  @Test
  void ordinals() {
    assertThat(ordinal("third day")).isEqualTo(new Numeral(1, 3, false));
    assertThat(ordinal("28th day")).isEqualTo(new Numeral(2, 28, false));
    assertThat(ordinal("1st day")).isEqualTo(new Numeral(2, 1, false));
    assertThat(ordinal("2nd day")).isEqualTo(new Numeral(2, 2, false));
    assertThat(ordinal("3rd day")).isEqualTo(new Numeral(2, 3, false));
    assertThat(ordinal("twenty-first day")).isEqualTo(new Numeral(3, 21, false));
    assertThat(ordinal("twenty ninth day")).isEqualTo(new Numeral(2, 29, false));
  }

  @Test
  void notEveryNumberIsAnOrdinal() {
    assertThat(ordinal("28 days")).isNull();
    assertThat(ordinal("28 th days")).isNull();
    assertThat(ordinal("28days")).isNull();
    assertThat(ordinal("ninety days")).isNull();
    assertThat(ordinal("twenty tenth days")).isNull();
    assertThat(ordinal("nineteen first days")).isNull();
  }

  private static Numerals.@Nullable Numeral cardinal(String text) {
    return Numerals.cardinal(Lexer.read(text), 0);
  }

  private static Numerals.@Nullable Numeral ordinal(String text) {
    return Numerals.ordinal(Lexer.read(text), 0);
  }
}
