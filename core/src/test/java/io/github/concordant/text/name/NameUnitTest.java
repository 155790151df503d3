package io.github.concordant.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Span;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Tag;
import io.github.concordant.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameUnitTest {

  @ParameterizedTest
  @CsvSource({
    "al-Adl, al - Adl",
    "a-b, a - b",
    "km/h, km / h",
    "Sistan-and-Baluchestan, Sistan - and - Baluchestan",
    "-al-Adl, -al - Adl",
    "al-Adl-, al - Adl-",
  })
  void aWordIsCutAtItsInnerHyphensAndSlashes(String word, String parts) {
    assertThat(NameUnit.parts(word)).isEqualTo(Splitter.on(' ').splitToList(parts));
    assertThat(NameFeatures.parts(word)).isEqualTo(NameUnit.parts(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "-", "a-", "-a", "--", "Adl", "-Adl", "Adl-", "https://a-b.example"})
  void otherWordsStayWhole(String word) {
    assertThat(NameUnit.parts(word)).containsExactly(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a--b", "a-/b", "---", "al--Adl/-"})
  void nothingIsLostBetweenHyphensAndNoPartIsEmpty(String word) {
    assertThat(NameUnit.parts(word)).doesNotContain("");
    assertThat(String.join("", NameUnit.parts(word))).isEqualTo(word);
  }

  @Test
  void thePartsStandWhereTheTokenStands() {
    Sentence sentence =
        sentence(new Token(new Span(10, 16), "al-Adl", Tag.PROPN), token(17, "fled"));
    assertThat(NameUnit.of(sentence))
        .containsExactly(
            new NameUnit(new Span(10, 12), "al"),
            new NameUnit(new Span(12, 13), "-"),
            new NameUnit(new Span(13, 16), "Adl"),
            new NameUnit(new Span(17, 21), "fled"));
  }

  // Where plain marks take the place of others, no part's place is known.
  @Test
  void aTokenWhoseFormIsLongerOrShorterThanItsTextStaysWhole() {
    Sentence sentence =
        sentence(
            new Token(new Span(0, 4), "al-Adl", Tag.PROPN),
            new Token(new Span(5, 20), "Adl", Tag.PROPN));
    assertThat(NameUnit.of(sentence))
        .containsExactly(
            new NameUnit(new Span(0, 4), "al-Adl"), new NameUnit(new Span(5, 20), "Adl"));
  }

  private static Token token(int start, String form) {
    return new Token(new Span(start, start + form.length()), form, Tag.X);
  }

  private static Sentence sentence(Token... tokens) {
    return new Sentence(new Span(0, 30), ImmutableList.copyOf(tokens));
  }
}
