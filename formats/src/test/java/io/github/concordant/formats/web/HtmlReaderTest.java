package io.github.concordant.formats.web;

import static io.github.concordant.formats.Samples.articles;
import static io.github.concordant.formats.Samples.codes;
import static io.github.concordant.formats.Samples.only;
import static io.github.concordant.formats.Samples.problem;
import static io.github.concordant.formats.Samples.standardInput;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.concordant.formats.Samples;
import io.github.concordant.ingest.Reading;
import io.github.concordant.ingest.SourceReader;
import io.github.concordant.model.Article;
import io.github.concordant.model.SourceSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class HtmlReaderTest {

  @TempDir Path folder;

  @Test
  void readsTheArticleAndWhatThePageSaysOfIt() {
    assertThat(only(Samples.read(HtmlReaderTest.class, "quarry.html")))
        .isEqualTo(
            new Article(
                "quarry",
                "Valley Post",
                LocalDate.of(2025, 3, 4),
                "Four die as quarry wall gives way",
                """
                BRENNTAL – Four workers were killed on Tuesday when a wall of the Brenntal quarry \
                gave way, the mine inspectorate said.

                Seven others were injured, two of them badly, said its head, Ilse Marr.

                The quarry has been shut since noon.

                What is known

                Work had begun at five in the morning.

                No warning was given, the union says.

                “It came down like rain,” said Ole Brandt, 44, a driver.""",
                "https://valleypost.example/2025/03/quarry"));
  }

  @Test
  void readsAnOldPageInAnOldEncoding() {
    assertThat(only(Samples.read(HtmlReaderTest.class, "bakery.htm")))
        .isEqualTo(
            new Article(
                "bakery",
                "The Söderby Mail",
                LocalDate.of(2024, 11, 2),
                "Café burns down in Söderby",
                """
                A café in Söderby burnt down on Friday night, and its baker, 61, was hurt, the \
                fire brigade said.

                “Nobody else was in,” said Åsa Lind, its chief, on Saturday, “as far as we know.”""",
                null));
  }

  @Test
  void tellsAPageWithoutTextAndReadsTheRest() {
    Reading reading =
        Samples.read(HtmlReaderTest.class, "broken.html", "bakery.htm", "quarry.html");

    assertThat(problem(reading))
        .isEqualTo("broken.html: no article text in it; give one that has the full text");
    assertThat(articles(reading)).hasSize(2);
  }

  @Test
  void tellsBrokenJsonLd() {
    Reading reading =
        standardInput(
            "<html><script type='application/ld+json'>{]</script><meta property='og:title'"
                + " content='Rain'><p>It rained in the valley, as it does in March.</p></html>");

    assertThat(only(reading).title()).isEqualTo("Rain");
    assertThat(codes(reading)).containsExactly("metadata");
  }

  @Test
  void takesTheTextOfTheDescriptionWhereThePageShowsNone() {
    Reading reading =
        standardInput(
            "<!DOCTYPE html><body><div id=app></div><script type='application/ld+json'>{\"@type\":"
                + " [\"NewsArticle\"], \"headline\": \"Rain\", \"articleBody\": \"It rained.\\n\\nIt"
                + " will rain.\"}</script>");

    assertThat(only(reading).text()).isEqualTo("It rained.\n\nIt will rain.");
    assertThat(codes(reading)).containsExactly("described-text");
  }

  @Test
  void findsAnArticleWhoseParagraphsLieInSeveralBoxes() {
    String box = "<div><p>The %s mill burnt, said the brigade, and nobody was in it.</p></div>";

    Article article =
        only(
            standardInput(
                "<html><body><div class=content>"
                    + box.formatted("old")
                    + "<div class='ad'>Buy a mill, cheap, now, today, and be glad for ever.</div>"
                    + box.formatted("new")
                    + box.formatted("last")
                    + "</div></body></html>"));

    assertThat(article.text()).contains("old mill").contains("new mill").contains("last mill");
    assertThat(article.text()).doesNotContain("Buy");
  }

  @Test
  void keepsAnArticleWhoseBoxIsCalledAsAnAside() {
    Article article =
        only(
            standardInput(
                "<html><body class='sidebar'><div class='related'><p>The mill burnt down, said the"
                    + " brigade, and nobody was in it at the time.</p></div></body></html>"));

    assertThat(article.text()).startsWith("The mill burnt down");
  }

  @Test
  void takesTheLatestStateOfAPage() throws IOException {
    String page =
        "<html><link rel='canonical' href='https://post.example/9'><meta"
            + " property='article:published_time' content='2025-03-04T08:00:00Z'><meta"
            + " property='article:modified_time' content='2025-03-0%dT09:00:00Z'><p>The mill burnt"
            + " down, and %s people were hurt in it.</p></html>";
    Files.writeString(folder.resolve("late.html"), page.formatted(5, "six"));
    Files.writeString(folder.resolve("soon.html"), page.formatted(4, "two"));

    SourceSet story =
        SourceReader.read(ImmutableList.of(folder.toString()), InputStream.nullInputStream())
            .stories()
            .get(0);

    assertThat(story.articles())
        .extracting(Article::id, Article::published)
        .containsExactly(tuple("late", LocalDate.of(2025, 3, 4)));
    assertThat(story.earlier().get("late")).extracting(Article::id).containsExactly("soon");
  }

  @Test
  @Timeout(60)
  void readsAPageOfBoxesWithinBoxesInItsTime() {
    StringBuilder page = new StringBuilder("<html><body>");
    for (int i = 0; i < 20_000; i++) {
      page.append(
          "<div class=related><p>The ferry sank at noon, said the harbour master, who saw.");
    }

    assertThat(articles(standardInput(page.toString()))).hasSize(1);
  }

  @Test
  void standsElementsWithinElements() {
    String deep = "<div>".repeat(20_000) + "<p>It rained in the valley, as it does.</p>";

    assertThat(articles(standardInput("<html><body>" + deep))).hasSizeLessThan(2);
  }
}
