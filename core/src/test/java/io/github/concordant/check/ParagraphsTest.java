package io.github.concordant.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.Span;
import org.junit.jupiter.api.Test;

final class ParagraphsTest {

  private static int paragraph(String text, String words) {
    int start = text.indexOf(words);
    Span span = new Span(start, start + words.length());
    return Paragraphs.of(text).of(Evidence.of(Field.TEXT, span, text));
  }

  @Test
  void countsPartsBetweenBlankLines() {
    String text = "The first part runs\nover two lines.\n\n \t\nThe second part.\r\n\r\nThe third.";

    assertThat(paragraph(text, "two lines")).isEqualTo(1);
    assertThat(paragraph(text, "second")).isEqualTo(2);
    assertThat(paragraph(text, "third")).isEqualTo(3);
  }

  @Test
  void countsLinesWhereThereIsNoBlankOne() {
    assertThat(paragraph("The first line ends.\nThe second line ends.\n", "second")).isEqualTo(2);
  }

  @Test
  void doesNotCountHeadlineAndByline() {
    String text =
        "Flood kills nine in Lyon\n\nBy Ana Blum\n\nA flood killed nine people in Lyon on Monday,"
            + " the mayor said.\n\nRain went on.";

    assertThat(paragraph(text, "kills nine")).isZero();
    assertThat(paragraph(text, "killed nine")).isEqualTo(1);
    assertThat(paragraph(text, "Rain")).isEqualTo(2);
  }

  @Test
  void takesATitleForTheHeadline() {
    Evidence title = Evidence.of(Field.TITLE, new Span(0, 4), "Flood");
    assertThat(Paragraphs.of("One.\n\nTwo.").of(title)).isZero();
  }
}
