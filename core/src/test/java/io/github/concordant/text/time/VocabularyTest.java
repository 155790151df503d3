package io.github.concordant.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import org.junit.jupiter.api.Test;

final class VocabularyTest {

  @Test
  void listsArePartedByWhiteSpace() {
    assertThat(Vocabulary.words(" one\n two  three ")).containsExactly("one", "two", "three");
  }

  @Test
  void namesOfDaysAndMonths() {
    assertThat(Vocabulary.isDayOrMonth("monday")).isTrue();
    assertThat(Vocabulary.isDayOrMonth("january")).isTrue();
    assertThat(Vocabulary.isDayOrMonth("jan")).isTrue();
    assertThat(Vocabulary.isDayOrMonth("week")).isFalse();
    assertThat(Vocabulary.isShortMonth("sept")).isTrue();
    assertThat(Vocabulary.isShortMonth("september")).isFalse();
  }

  @Test
  void monthsNeedACapital() {
    assertThat(Vocabulary.month(Lexer.read("March"), 0)).isEqualTo(Month.MARCH);
    assertThat(Vocabulary.month(Lexer.read("march"), 0)).isNull();
    assertThat(Vocabulary.month(Lexer.read("Mar."), 0)).isEqualTo(Month.MARCH);
  }

  @Test
  void fullStopBelongsToAShortMonth() {
    assertThat(Vocabulary.afterMonth(Lexer.read("Mar. 5"), 0)).isEqualTo(2);
    assertThat(Vocabulary.afterMonth(Lexer.read("Mar . 5"), 0)).isEqualTo(1);
    assertThat(Vocabulary.afterMonth(Lexer.read("March. 5"), 0)).isEqualTo(1);
  }

  @Test
  void ordersOfNumericDates() {
    assertThat(order("28/3/2023")).isEqualTo(NumericDates.Order.DAY_FIRST);
    assertThat(order("3/28/2023")).isEqualTo(NumericDates.Order.MONTH_FIRST);
    assertThat(order("28-3-2023")).isEqualTo(NumericDates.Order.DAY_FIRST);
    assertThat(order("12/3/2023")).isEqualTo(NumericDates.Order.OPEN);
    assertThat(order("3/12/2023")).isEqualTo(NumericDates.Order.OPEN);
    assertThat(order("28/3/2023 3/28/2023")).isEqualTo(NumericDates.Order.OPEN);
    assertThat(order("2023-3-28")).isEqualTo(NumericDates.Order.OPEN);
    assertThat(order("13/3/2023")).isEqualTo(NumericDates.Order.DAY_FIRST);
    assertThat(order("on 28 3 2023")).isEqualTo(NumericDates.Order.OPEN);
  }

  private static NumericDates.Order order(String text) {
    return NumericDates.orderOf(Lexer.read(text));
  }
}
