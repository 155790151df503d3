package io.github.concordant.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "\u2018a\u2019 \u00b4b\u2032|'a' 'b'",
        "\u201ca\u201d \u00abb\u00bb|\"a\" \"b\"",
        "a\u2010b\u2011c\u2212d|a-b-c-d",
        "a\u2014b\u2015c|a--b--c",
        "2019\u201320 a\u2013b|2019-20 a-b",
        "a \u2013 b|a -- b",
        "a\u2013 b|a-- b",
        "a \u2013b|a --b",
        "\u2013b|--b",
        "a\u2013|a--",
        "wait\u2026|wait...",
        "a\u00a0b\u2009c\u3000d|a b c d",
        "a\u00adb\u200bc\ufeffd|abcd",
        "e\u0301t\u00e9|\u00e9t\u00e9",
        "\ud83c\udf27x|\ud83c\udf27x",
      })
  void makesMarksPlain(String text, String plain) {
    assertThat(NormalisedText.of(text).plain()).isEqualTo(plain);
  }

  @Test
  void aGraveAccentIsAQuote() {
    assertThat(NormalisedText.of("`a`\u2028b\u0085c").plain()).isEqualTo("'a'\nb\nc");
  }

  /** Half of a pair of surrogates is odd, but no error. */
  @Test
  void aTornCharacterStays() {
    assertThat(NormalisedText.of("a\ud83c").plain()).isEqualTo("a\ud83c");
  }

  @Test
  void knowsThePublishersCharacters() {
    NormalisedText text = NormalisedText.of("a\u2026b\u00ade\u0301");
    assertThat(text.plain()).isEqualTo("a...b\u00e9");
    assertThat(text.original(0, 1)).isEqualTo(new Span(0, 1));
    assertThat(text.original(1, 4)).isEqualTo(new Span(1, 2));
    assertThat(text.original(2, 5)).isEqualTo(new Span(1, 3));
    assertThat(text.original(5, 6)).isEqualTo(new Span(4, 6));
    assertThat(text.original(0, 6)).isEqualTo(new Span(0, 6));
  }

  @Test
  void textsMayGrow() {
    NormalisedText text = NormalisedText.of("\u2026".repeat(500) + "x");
    assertThat(text.plain()).isEqualTo("...".repeat(500) + "x");
    assertThat(text.original(1500, 1501)).isEqualTo(new Span(500, 501));
  }
}
