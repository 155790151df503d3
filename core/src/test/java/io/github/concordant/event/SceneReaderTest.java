package io.github.concordant.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.model.Article;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.text.annotate.StandardAnnotator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which events a sentence tells of, and where they are set. */
final class SceneReaderTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 9);

  private static final StandardAnnotator ANNOTATOR = new StandardAnnotator();

  private static List<EventMention> mentions(String text) {
    return new EventReader()
            .read(
                ANNOTATOR.annotate(Article.of("a", text), PUBLISHED, PublishedFrom.GIVEN),
                NameIdentity.literal())
            .events()
            .stream()
            .flatMap(event -> event.mentions().stream())
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rockets hit the Turkish border town of Belqas on Monday. | Belqas",
        "Jets bombed the northern village of Tarsa. | Tarsa",
        "Gunmen attacked the besieged city of Omdara before dawn. | Omdara",
        "The king visited neighbouring Chad on Monday. | Chad",
        "A raid on the remote mountain village of Tarsa killed four. | Tarsa",
        // a country by its usual name, whatever it goes by
        "The king will visit the UK. | United Kingdom",
        "The king is to travel to the ROK on Monday. | South Korea",
        "The king will land in the USA on Monday. | United States",
        // of an airport only its country
        "The king landed at Heathrow, Minister Max Roe arrived at Incheon. | South Korea",
      })
  void readsWhereItIs(String text, String place) {
    assertThat(mentions(text)).anyMatch(mention -> mention.places().contains(place));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rockets hit the spokesman of Belqas United on Monday. | Belqas",
        "Gunmen attacked the guards when the mayor of Tarsa spoke. | Tarsa",
        "The king visited a school and spoke of Chad. | Chad",
      })
  void whatIsOnlyNamedIsNoScene(String text, String name) {
    assertThat(mentions(text)).noneMatch(mention -> mention.places().contains(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "When Minister Max Roe lands at Incheon on Monday, he will smile. | VISIT",
        "Minister Max Roe visits in Oslo on Monday. | VISIT",
        "The king completed a two-day stay in Oslo. | VISIT",
        "The king will begin a tour of Peru on Monday. | VISIT",
        "A stop in Lima was added on Monday. | VISIT",
        "Minister Max Roe flew home on Monday. | RETURN",
        "Minister Max Roe will travel back on Monday. | RETURN",
        "The king flies home from Oslo on Monday. | RETURN",
      })
  void tellsAVisit(String text, EventType type) {
    assertThat(mentions(text)).extracting(EventMention::type).contains(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The lands at the river were flooded with salt.",
        "A driver was questioned after a traffic stop in Lima.",
        "The court granted a stay of the order.",
        "He waited at the bus stop in Lima.",
        "Shares came to a stop in early trade.",
      })
  void noVisit(String text) {
    assertThat(mentions(text)).extracting(EventMention::type).doesNotContain(EventType.VISIT);
  }
}
