package io.github.concordant.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.model.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ShortestQuoteTest {

  @Test
  void isThePlaceItselfWhereThatStandsOnce() {
    assertThat(quote("Nine people drowned. Ten houses fell.", "Nine people"))
        .contains("Nine people");
  }

  @Test
  void takesInWholeWords() {
    assertThat(quote("More than 25,000 fled.", "5,00")).contains("25,000");
    assertThat(quote("She met Ana Lopez-Vidal's aunt.", "Vidal")).contains("Lopez-Vidal's");
    assertThat(quote("Il a vu Zoé.", "Zo")).contains("Zoé");
  }

  @Test
  void takesInTheFewestWordsThatTellTwoPlacesApart() {
    assertThat(quote("Rain hit Larn. Snow hit Larn.", "Rain hit")).contains("Rain hit");
    assertThat(quote("Rain hit Larn. Snow hit Larn.", "hit")).contains("Rain hit");
    assertThat(quote("Two died in Larn, two died in Oban.", "two died")).contains("two died");
    assertThat(quote("He said two died. She said two died here.", "two died"))
        .contains("He said two died");
  }

  @Test
  void staysInItsSentenceWhereAsManyWordsDoAsWell() {
    assertThat(quote("Then came Ana Ruiz. A day on, Ana Ruiz left.", "Ana Ruiz"))
        .contains("came Ana Ruiz");
  }

  @Test
  void staysInItsLineWhereItCan() {
    assertThat(quote("Two died\nSo it began\nTwo died on the old bridge", "Two died"))
        .contains("Two died\nSo");
    assertThat(quote("It began\nTwo died here\nTwo died there", "Two died"))
        .contains("Two died here");
  }

  @Test
  void isNoneWhereATextRepeatsItself() {
    String same = "One two three four five six seven. ".repeat(20);

    assertThat(quote(same, "four")).isEmpty();
  }

  @Test
  void readsWordsWithoutEnd() {
    String chain = "so-".repeat(100_000) + "on";

    assertThat(quote("Here " + chain + " it ends", "Here")).contains("Here");
    assertThat(quote("Here " + chain + " it ends", "so-on")).contains(chain);
  }

  private static Optional<String> quote(String text, String words) {
    int start = text.indexOf(words);
    return new ShortestQuote(text)
        .around(
            new Span(start, start + words.length()),
            span -> text.indexOf(span.in(text)) == text.lastIndexOf(span.in(text)));
  }
}
