package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.model.Article;
import io.github.concordant.model.Field;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which of an article's events people suffer where. The sentences, annotated as in {@link Frames},
 * are divided by "/", paragraphs by "//"; the words that are asked about are written in capitals.
 */
final class NarrativeTest {

  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 8);

  private static AnnotatedArticle article(AnnotatedText title, String marked) {
    AnnotatedText text = Frames.text(marked.replace(" // ", "\n\n").replace(" / ", "\n"));
    return new AnnotatedArticle(
        Article.of("a", text.text()), title, text, PUBLISHED, PublishedFrom.GIVEN);
  }

  private static ArticleEvents read(String marked) {
    return new EventReader().read(article(AnnotatedText.plain(""), marked), NameIdentity.literal());
  }

  /** The events of the words in capitals, in their order. */
  private static List<ArticleEvent> told(String marked) {
    AnnotatedArticle article = article(AnnotatedText.plain(""), marked);
    ArticleEvents events = new EventReader().read(article, NameIdentity.literal());
    return article.text().sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.form().length() > 1 && token.form().matches("[A-Z]+"))
        .map(Token::span)
        .map(span -> events.harming(Field.TEXT, span).orElseThrow())
        .toList();
  }

  private static void areOne(String marked) {
    List<ArticleEvent> told = told(marked);
    assertThat(told).hasSize(2);
    assertThat(told.get(1).index()).as(marked).isEqualTo(told.get(0).index());
  }

  private static void areTwo(String marked) {
    List<ArticleEvent> told = told(marked);
    assertThat(told).hasSize(2);
    assertThat(told.get(1).index()).as(marked).isNotEqualTo(told.get(0).index());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A RAID/NOUN shook/VERB [PLACE Palermo] / NINE/NUM men/NOUN fell/VERB
          A RAID/NOUN in [PLACE Palermo] / He visited/VERB [PLACE Oslo] / NINE/NUM men/NOUN fell/VERB
          # what people suffer where they die is what was told
          A RAID/NOUN in [PLACE Palermo] / NINE/NUM died/VERB in [PLACE Turin]
          A RAID/NOUN in [PLACE Palermo] and a fire/NOUN in [PLACE Bergen] / NINE/NUM men/NOUN fell/VERB
          # of what happened years ago the text goes on
          A raid/NOUN in [PLACE Palermo] / A FIRE/NOUN burned/VERB [PLACE Bergen] in [2019 that-year] / NINE/NUM men/NOUN fell/VERB
          A raid/NOUN in [PLACE Palermo] // In [2019 that-year] TWO died/VERB / NINE/NUM men/NOUN fell/VERB
          # until the paragraph ends
          A RAID/NOUN in [PLACE Palermo] // A fire/NOUN burned/VERB [PLACE Bergen] in [2019 that-year] // NINE/NUM men/NOUN fell/VERB
          A raid/NOUN in [PLACE Palermo] // A FIRE/NOUN burned/VERB [PLACE Bergen] on [2024-05-06 Monday] // NINE/NUM men/NOUN fell/VERB
          """)
  void aStretchGoesOnAboutWhatWasTold(String marked) {
    areOne(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A RAID/NOUN in [PLACE Palermo] / A fire/NOUN burned/VERB [PLACE Bergen] in [2019 that-year] / NINE/NUM men/NOUN fell/VERB
          A RAID/NOUN in [PLACE Palermo] / NINE/NUM died/VERB in [PLACE Bergen]
          A raid/NOUN killed/VERB NINE/NUM / A FIRE/NOUN burned/VERB [PLACE Bergen] in [2019 that-year]
          A RAID/NOUN in [PLACE Palermo] / NINE/NUM died/VERB in [2019 that-year]
          [PLACE Chad] 's RAID/NOUN on [PLACE Niger] / [PLACE Niger] hit/VERB NINE/NUM of [PLACE Chad]
          A RAID/NOUN in [PLACE Palermo] , while TWO died/VERB in a fire/NOUN in [PLACE Bergen]
          A RAID/NOUN in [PLACE Palermo] ; TWO died/VERB in a fire/NOUN in [PLACE Bergen]
          """)
  void anotherEventIsSufferedElsewhereOrBefore(String marked) {
    areTwo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # who does it tells more than what stands near
          The WAR/NOUN>killed:nsubj has/AUX>killed:aux , since a raid/NOUN in [PLACE Palermo] , killed/VERB NINE/NUM>killed:obj
          """)
  void theEventThatKillsIsSuffered(String marked) {
    areOne(marked);
  }

  @Test
  void talksKillNobody() {
    ArticleEvent event =
        told("Two raids/NOUN fell/VERB in [PLACE Palermo] / The talks/NOUN>killed:nsubj after a"
                + " fire/NOUN in [PLACE Bergen] killed/VERB NINE/NUM>killed:obj")
            .get(0);
    assertThat(event.type()).isEqualTo(EventType.FIRE);
    assertThat(event.mentions()).extracting(EventMention::weak).containsExactly(false, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the word that named it, else its class, else what was told last
          A shooting/NOUN / The RAID/NOUN in [2019 that-year] in [PLACE Bergen] / A shelling/NOUN in [2019 that-year] in [PLACE Palermo] / The RAIDS/NOUN of [2019 that-year]
          Two raids/NOUN / The BLAST/NOUN in [2019 that-year] in [PLACE Bergen] / A shelling/NOUN in [2019 that-year] in [PLACE Palermo] / The BLAST/NOUN in [2019 that-year]
          A shooting/NOUN / A BLAST/NOUN in [2019 that-year] in [PLACE Bergen] / An attack/NOUN in [2019 that-year] in [PLACE Palermo] / The EXPLOSION/NOUN of [2019 that-year]
          A shooting/NOUN / A blast/NOUN in [2019 that-year] in [PLACE Bergen] / A BLAST/NOUN in [2019 that-year] in [PLACE Palermo] / The BLAST/NOUN of [2019 that-year]
          # what is told to be another is not what the article is about, but may have been told
          A RAID/NOUN in [PLACE Tarsa] / Planes/NOUN also/ADV SHELLED/VERB it
          A RAID/NOUN in [PLACE Tarsa] / Planes/NOUN also/ADV SHELLED/VERB [PLACE Tarsa]
          A raid/NOUN in [PLACE Tarsa] / Another/DET RAID/NOUN in [PLACE Belqas] / Another/DET RAID/NOUN in [PLACE Belqas]
          """)
  void aMentionJoinsWhatItMeans(String marked) {
    areOne(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A RAID/NOUN in [PLACE Tarsa] / Planes/NOUN also/ADV SHELLED/VERB [PLACE Belqas]
          A RAID/NOUN in [PLACE Tarsa] / Another/DET RAID/NOUN in [PLACE Tarsa]
          A raid/NOUN in [PLACE Tarsa] / Another/DET RAID/NOUN in [PLACE Belqas] / Another/DET RAID/NOUN in [PLACE Zarif]
          """)
  void aMentionOfAnotherOpensAnother(String marked) {
    areTwo(marked);
  }

  @Test
  void whoCountsItsOwnDeadSufferedTheOthersAttack() {
    String told =
        "[PLACE Chad] 's raid/NOUN on [PLACE Niger] / [PLACE Niger] 's raid/NOUN on [PLACE Chad]"
            + " / ";
    assertThat(
            told(
                told
                    + "[PLACE Chad] counted/VERB NINE/NUM , while a raid/NOUN by [PLACE Chad] hit/VERB men/NOUN"))
        .extracting(event -> event.actors().asList().get(0))
        .containsExactly("Niger");
    assertThat(
            told(
                told
                    + "[PLACE Niger] counted/VERB NINE/NUM , while a raid/NOUN by [PLACE Niger] hit/VERB men/NOUN"))
        .extracting(event -> event.actors().asList().get(0))
        .containsExactly("Chad");
  }

  @Test
  void anExchangeIsOfNoOneEvent() {
    ArticleEvents events = read("Mutual/ADJ raids/NOUN killed/VERB two");
    assertThat(events.main().mentions())
        .extracting(EventMention::type)
        .containsExactly(EventType.ANY);
  }

  @Test
  void whoStrikesAbroadStrikesNotAtHome() {
    assertThat(
            read("[PLACE Chad] 's raid/NOUN in [PLACE Agadez] near [PLACE Chad]").main().places())
        .containsExactly("Agadez");
  }

  @Test
  void aQuakeHasNoParties() {
    ArticleEvent event = read("[PLACE Chad] 's quake/NOUN in [PLACE Agadez]").main();
    assertThat(event.actors()).isEmpty();
    assertThat(event.patients()).isEmpty();
  }

  @Test
  void personsGoByOneName() {
    ArticleEvents events =
        new EventReader()
            .read(
                article(AnnotatedText.plain(""), "[PERSON A. Lee] visited/VERB [PLACE Oslo]"),
                (source, name) -> source + ":" + name.substring(3));
    assertThat(events.events().get(1).participants()).containsExactly("a:Lee");
    assertThat(NameIdentity.literal().canonical("a", "A. Lee")).isEqualTo("A. Lee");
  }

  @Test
  void headlineAndTextAreTwoFields() {
    AnnotatedText title = Frames.text("Raid/NOUN kills/VERB two on [2024-05-06 Monday]");
    AnnotatedArticle article =
        article(
            title,
            "[GROUP Dune League] b c d e f g . / A king/NOUN visited/VERB [PLACE Oslo] on [2024-05-07 Tuesday]");
    ArticleEvents events = new EventReader().read(article, NameIdentity.literal());
    assertThat(events.source()).isEqualTo("a");
    assertThat(events.main()).isSameAs(events.events().get(0));
    assertThat(events.main().headed()).isTrue();
    assertThat(events.harming(Field.TITLE, new Span(0, 4))).contains(events.main());
    assertThat(events.harming(Field.TITLE, title.times().get(0).span())).contains(events.main());
    assertThat(events.harming(Field.TEXT, new Span(0, 4))).contains(events.main());
    assertThat(events.harming(Field.TITLE, new Span(900, 904))).isEmpty();

    Span monday = title.times().get(0).span();
    Span tuesday = article.text().times().get(0).span();
    Optional<ArticleEvent> raid = events.datedBy(Field.TITLE, monday);
    assertThat(raid).contains(events.main());
    assertThat(events.datedBy(Field.TEXT, tuesday).map(ArticleEvent::type))
        .contains(EventType.VISIT);
    // nothing is dated in the text where the headline has its day
    assertThat(events.datedBy(Field.TEXT, monday)).isEmpty();
    assertThat(events.mentionDatedBy(Field.TITLE, tuesday)).isEmpty();
    assertThat(events.mentionDatedBy(Field.TEXT, tuesday).map(EventMention::lead)).contains(true);
  }
}
