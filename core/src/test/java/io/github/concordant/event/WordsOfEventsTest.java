package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.concordant.event.Subject.Likeness;
import io.github.concordant.model.Span;
import io.github.concordant.text.Lexicon;
import io.github.concordant.text.Tag;
import io.github.concordant.text.Token;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that tell of an event, and words that tell what an article is about. */
final class WordsOfEventsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

  private static Optional<EventType> type(EventLexicon lexicon, String word, Tag tag) {
    return lexicon
        .find(new Token(new Span(0, word.length()), word, tag))
        .map(EventLexicon.Entry::type);
  }

  @ParameterizedTest
  @CsvSource({
    "raid, NOUN, STRIKE",
    "Raid, NOUN, STRIKE",
    "shelling, NOUN, STRIKE",
    "fire, NOUN, FIRE",
    "fire, VERB, STRIKE",
    "hit, AUX, STRIKE",
    "hit, NOUN, -",
    // a verb that is no event word may still be a noun's form
    "raid, VERB, STRIKE",
    // the past of a verb, whatever its tag
    "sank, NOUN, SINKING",
    "flew, PROPN, VISIT",
    "trawler, NOUN, -"
  })
  void aWordIsFoundByFormAndTag(String word, Tag tag, String type) {
    assertThat(type(EventLexicon.standard(), word, tag).map(EventType::name).orElse("-"))
        .isEqualTo(type);
  }

  @Test
  void aNewsroomsWordsComeFirst() {
    EventLexicon lexicon =
        EventLexicon.standard()
            .with(
                Lexicon.builder()
                    .eventNoun("abduction", "heist", "raid")
                    .eventVerb("protest", "picketed")
                    .build()
                    .eventWords());
    assertThat(type(lexicon, "heist", Tag.NOUN)).contains(EventType.ABDUCTION);
    assertThat(type(lexicon, "raid", Tag.NOUN)).contains(EventType.ABDUCTION);
    assertThat(type(lexicon, "picketed", Tag.VERB)).contains(EventType.PROTEST);
    assertThat(type(lexicon, "picketed", Tag.NOUN)).isEmpty();
    assertThat(type(lexicon, "quake", Tag.NOUN)).contains(EventType.QUAKE);
    assertThat(type(EventLexicon.standard(), "heist", Tag.NOUN)).isEmpty();
  }

  @Test
  void anUnknownTypeIsRefused() {
    Lexicon lexicon = Lexicon.builder().eventNoun("theft", "heist").build();
    assertThatThrownBy(() -> new EventReader(lexicon))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"theft\"")
        .hasMessageContaining("strike");
  }

  @ParameterizedTest
  @CsvSource({
    "trawlers, trawler",
    "matches, match",
    "factories, factor",
    "burning, burn",
    "burned, burn",
    "boats, boat",
    // no more than four letters are to be left
    "bus, bus",
    "oxes, oxes",
    "sing, sing",
    "bled, bled",
    "trawler, trawler"
  })
  void aStemIsAWordWithoutItsEnding(String word, String stem) {
    assertThat(WordFrequencies.stem(word)).isEqualTo(stem);
  }

  @Test
  void commonWordsTellNothing() {
    WordFrequencies words = WordFrequencies.standard();
    assertThat(words.documents()).isPositive();
    assertThat(words.weight("the")).isZero();
    // of a report on harm, however rare elsewhere: the first and the last word of a line
    for (String word : ImmutableList.of("police", "statement", "toll", "agency", "ministry")) {
      String stem = WordFrequencies.stem(word);
      assertThat(words.frequency(stem)).isEqualTo(words.documents());
      assertThat(words.weight(stem)).isZero();
    }
  }

  @Test
  void theRarerAWordTheMoreItTells() {
    WordFrequencies words = WordFrequencies.standard();
    assertThat(words.frequency("zeltrima")).isZero();
    assertThat(words.weight("zeltrima")).isCloseTo(Math.log(words.documents() + 1), within(1e-9));
    assertThat(words.frequency("boat")).isBetween(1, words.documents() / 10);
    assertThat(words.weight("boat"))
        .isCloseTo(
            Math.log((words.documents() + 1.0) / (words.frequency("boat") + 1.0)), within(1e-9));
    assertThat(words.frequency("#")).isZero();
  }

  /** Made-up words weigh the same: of {@code n} words that share one, the kinship is 1 / n. */
  private static Likeness likeness(int words, int daysLater) {
    return subject(words, "a", DAY).likeness(subject(words, "b", DAY.plusDays(daysLater)));
  }

  private static Subject subject(int words, String article, @Nullable LocalDate day) {
    StringBuilder text = new StringBuilder("zeltrima");
    for (int i = 1; i < words; i++) {
      text.append(' ').append(article).append("vorq").append((char) ('a' + i)).append("rna");
    }
    return Told.subject(text.toString(), day);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 0, KIN",
    "5, 0, KIN",
    "8, 0, ALIKE",
    "12, 0, FOREIGN",
    // what is written later looks back: more is asked of it
    "5, 60, KIN",
    "5, 61, ALIKE",
    "5, -61, ALIKE",
    "4, 61, KIN",
    "12, 61, FOREIGN"
  })
  void aThirdOfTheWordsIsEnough(int words, int daysLater, Likeness likeness) {
    assertThat(likeness(words, daysLater)).isEqualTo(likeness);
  }

  @ParameterizedTest
  @CsvSource({"3, KIN", "4, ALIKE", "8, ALIKE", "12, FOREIGN"})
  void moreIsAskedOfArticlesWithoutADay(int words, Likeness likeness) {
    Subject dated = subject(words, "a", DAY);
    Subject undated = subject(words, "b", null);
    assertThat(dated.likeness(undated)).isEqualTo(likeness);
    assertThat(undated.likeness(dated)).isEqualTo(likeness);
  }

  @Test
  void articlesWithoutATellingWordMayBeOnAnything() {
    Subject none = Told.subject("police said", DAY);
    assertThat(none.likeness(subject(5, "a", DAY))).isEqualTo(Likeness.KIN);
  }
}
