package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.model.Article;
import io.github.concordant.model.ClaimValue.Days;
import io.github.concordant.model.Field;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.model.Span;
import io.github.concordant.text.annotate.StandardAnnotator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who struck whom and when, and which event a place in the text tells of. */
final class EventReaderTest {

  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 8);

  private static ArticleEvents read(String text) {
    return new EventReader()
        .read(
            new StandardAnnotator().annotate(Article.of("a", text), PUBLISHED, PublishedFrom.GIVEN),
            NameIdentity.literal());
  }

  private static ArticleEvent told(String text, String words) {
    int start = text.indexOf(words);
    return read(text).harming(Field.TEXT, new Span(start, start + words.length())).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad's strike on Niger killed 20 people.",
        "Chad launched an air strike on Niger, and 20 people were killed.",
        "The Chadian strikes in Niger killed 20 people.",
        "Chad bombed Niger, where 20 people were killed.",
        "Chad said its strikes in Niger killed 20 people.",
      })
  void readsWhoStruckWhom(String text) {
    ArticleEvent event = told(text, "20 people");
    assertThat(event.actors()).containsExactly("Chad");
    assertThat(event.patients()).containsExactly("Niger");
  }

  @Test
  void aDayOfSayingDatesNoStrike() {
    ArticleEvent event = told("Chad's strike on Niger killed 20, it said on Tuesday.", "killed 20");
    assertThat(event.when()).isNull();
  }

  @Test
  void twoDaysAfterDatesTheOtherEvent() {
    String text =
        "Chad launched strikes in Niger on Monday, two days after similar Nigerien strikes.";
    List<ArticleEvent> events = read(text).events();
    assertThat(events)
        .extracting(ArticleEvent::when)
        .contains(Days.on(LocalDate.of(2024, 5, 6)), Days.on(LocalDate.of(2024, 5, 4)));
  }

  @Test
  void backgroundIsLeftBehindWithItsParagraph() {
    String text =
        "A bomb killed 12 people in Lyon on Monday.\n\nIn 2019 a bomb in Nice killed seven people.\n\n"
            + "The dead were 12 commuters, the mayor said.";
    assertThat(told(text, "12 commuters").index()).isEqualTo(told(text, "killed 12").index());
    assertThat(told(text, "seven people").index()).isNotEqualTo(told(text, "killed 12").index());
  }

  @Test
  void whoReportsLossesInAClauseOfItsOwnSufferedThem() {
    String text =
        "Chad struck Niger on Sunday. Niger struck Chad on Monday. Chad reported nine deaths, while"
            + " Niger said two people were killed in the Chadian attack.";
    assertThat(told(text, "nine deaths").actors()).containsExactly("Niger");
    assertThat(told(text, "two people").actors()).containsExactly("Chad");
  }
}
