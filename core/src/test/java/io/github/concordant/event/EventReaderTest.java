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

  @Test
  void aTownIsNoPartyToWhatHappensInIt() {
    assertThat(told("A Lyon shooting left four people dead.", "four people").actors()).isEmpty();
    assertThat(told("The Paris raid on Lyon killed four people.", "four people").actors())
        .containsExactly("France");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A bomb killed four people in Lyon. The war has killed 40,000 people. | 40,000 people | WAR",
        "A bomb killed four people in Lyon. Since the war began 40,000 people died. | 40,000 people | WAR",
        "A bomb killed four people, a war monitor in Lyon said. | four people | BOMBING",
        "Guards opened fire and killed four people. | four people | SHOOTING",
        "A fire killed four people in a hotel. | four people | FIRE",
        "A hotel fire on Monday killed four people. | four people | FIRE",
        "Soldiers executed four people in the village. | four people | EXECUTION",
      })
  void tellsClassesApart(String text, String words, EventType type) {
    assertThat(told(text, words).type()).isEqualTo(type);
  }

  @Test
  void whatIsHitInPassingIsNoEventOfItsOwn() {
    String text =
        "Gunmen shot two people dead in a park in Lyon. Two more were hit in the leg. A bystander"
            + " was killed.";
    assertThat(told(text, "Two more").index()).isEqualTo(told(text, "two people").index());
    assertThat(told(text, "A bystander").index()).isEqualTo(told(text, "two people").index());
  }

  @Test
  void theWordThatNamedAnEventNamesItAgain() {
    String text =
        "A bomb killed four people in Lyon on Monday. Soldiers executed nine men in the hills in"
            + " 2019. The bomb also wounded six people.";
    assertThat(told(text, "six people").index()).isEqualTo(told(text, "four people").index());
    assertThat(told(text, "nine men").index()).isNotEqualTo(told(text, "four people").index());
  }

  @Test
  void anAttackInAnotherQuarterIsAnotherEvent() {
    String text =
        "The shelling in the town of Zarbine killed four people on Monday. It was the worst day of"
            + " the week, doctors said. Later shelling in the town of Belqas killed nine people.";
    assertThat(told(text, "nine people").index()).isNotEqualTo(told(text, "four people").index());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A bomb in Marash killed 20 people. In a separate attack, gunmen killed six men.|six men",
        "A bomb in Marash killed 20 people. Separately, gunmen shot dead six men.|six men",
        "A bomb in Marash killed 20 people. Elsewhere, a raid killed six men.|six men",
        "A bomb in Marash killed 20 people. Another blast killed six men.|six men",
        "A bomb in Marash killed 20 people. Planes also bombed the town of Afrin, killing six"
            + " men.|six men",
        "A flood in Chad killed 20 people. In Niger six men were killed.|six men",
      })
  void turnsToAnotherEvent(String text, String words) {
    assertThat(told(text, words).index()).isNotEqualTo(told(text, "20 people").index());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A bomb in Marash killed 20 people. The blast also broke windows and hurt six men.|six men",
        "A bomb in Marash killed 20 people. Police also said that the blast hurt six men.|six men",
        "A bomb in Marash killed 20 people. In the town's market six men were killed.|six men",
      })
  void goesOnAboutOneEvent(String text, String words) {
    assertThat(told(text, words).index()).isEqualTo(told(text, "20 people").index());
  }
}
