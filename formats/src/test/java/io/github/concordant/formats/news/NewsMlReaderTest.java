package io.github.concordant.formats.news;

import static io.github.concordant.formats.Samples.articles;
import static io.github.concordant.formats.Samples.only;
import static io.github.concordant.formats.Samples.problem;
import static io.github.concordant.formats.Samples.standardInput;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.formats.Samples;
import io.github.concordant.ingest.Reading;
import io.github.concordant.model.Article;
import io.github.concordant.model.SourceSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class NewsMlReaderTest {

  @Test
  void readsANewsItem() {
    assertThat(only(Samples.read(NewsMlReaderTest.class, "quarry.xml")))
        .isEqualTo(
            new Article(
                "quarry",
                "Brenntal Wire",
                LocalDate.of(2025, 3, 4),
                "Four killed in quarry",
                "Four workers were killed & seven hurt.\n\nThe quarry is shut.",
                null));
  }

  @Test
  void readsTheTextsOfAMessageAndTellsWhatIsElsewhere() {
    Reading reading = Samples.read(NewsMlReaderTest.class, "message.xml");

    assertThat(articles(reading))
        .containsExactly(
            new Article(
                "urn:bw:1",
                "Brenntal Wire",
                LocalDate.of(2025, 3, 4),
                "Mill burns",
                "A mill burnt down.\n\nNobody was hurt.",
                null),
            new Article("urn:bw:4", "BW", null, "Rain", "It rained.\n\nIt will rain.", null));
    assertThat(problem(reading))
        .startsWith("message.xml (urn:bw:3): a news item whose text lies in another file");
  }

  @Test
  void tellsTheLineOfABrokenOneAndReadsTheRest() {
    Reading reading =
        Samples.read(NewsMlReaderTest.class, "broken.xml", "quarry.xml", "quarry.nitf");

    assertThat(problem(reading)).startsWith("broken.xml:5: broken XML; mend it");
    assertThat(articles(reading)).hasSize(2);
  }

  @Test
  void takesTheNewestVersionOfAnItem() {
    String item =
        "<newsItem guid='urn:bw:9' version='%d'><contentSet><inlineData>%s people were"
            + " killed.</inlineData></contentSet></newsItem>";

    SourceSet story =
        standardInput(
                "<newsMessage><itemSet>"
                    + item.formatted(2, "Six")
                    + item.formatted(10, "Nine")
                    + item.formatted(1, "Four")
                    + "</itemSet></newsMessage>")
            .stories()
            .get(0);

    assertThat(story.articles())
        .containsExactly(Article.of("urn:bw:9", "Nine people were killed."));
    assertThat(story.earlier().get("urn:bw:9"))
        .containsExactly(
            Article.of("urn:bw:9#1", "Four people were killed."),
            Article.of("urn:bw:9#2", "Six people were killed."));
  }

  @Test
  void tellsOtherXml() {
    assertThat(problem(standardInput("<NewsML><NewsItem/></NewsML>")))
        .startsWith("-: NewsML 1, which is not read; export it as NewsML-G2");
  }

  @Test
  void refusesEntitiesAndBombsWithAMessage() {
    String bomb =
        "<!DOCTYPE newsItem [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><newsItem>&b;</newsItem>";
    String file =
        "<?xml version='1.0'?><!DOCTYPE newsItem [<!ENTITY f SYSTEM 'file:///etc/hostname'>]>"
            + "<newsItem>&f;</newsItem>";
    String deep = "<newsItem>" + "<a>".repeat(5000) + "</a>".repeat(5000) + "</newsItem>";

    assertThat(problem(standardInput(bomb))).contains("XML that declares entities of its own");
    assertThat(problem(standardInput(file))).contains("XML that declares entities of its own");
    assertThat(problem(standardInput(deep))).contains("more than 200 deep");
  }
}
