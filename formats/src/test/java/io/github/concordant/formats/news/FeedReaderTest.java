package io.github.concordant.formats.news;

import static io.github.concordant.formats.Samples.articles;
import static io.github.concordant.formats.Samples.codes;
import static io.github.concordant.formats.Samples.only;
import static io.github.concordant.formats.Samples.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.formats.Samples;
import io.github.concordant.ingest.Reading;
import io.github.concordant.model.Article;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class FeedReaderTest {

  @Test
  void readsTheItemsOfRssAndTellsThoseWithoutText() {
    Reading reading = Samples.read(FeedReaderTest.class, "feed.rss");

    assertThat(articles(reading))
        .containsExactly(
            new Article(
                "vp-17",
                "Valley Post: all news",
                LocalDate.of(2025, 3, 4),
                "Four killed in quarry & shut",
                "Four workers were killed on Tuesday.\n\nSeven were hurt…",
                "https://valleypost.example/q"),
            new Article(
                "https://valleypost.example/r",
                "Valley Post: all news",
                LocalDate.of(2025, 3, 3),
                "Rain",
                "It rained in the valley.",
                "https://valleypost.example/r"));
    assertThat(codes(reading)).containsExactly("summary-only");
    assertThat(problem(reading)).startsWith("feed.rss (vp-19): no article text in it");
  }

  @Test
  void readsAtom() {
    assertThat(only(Samples.read(FeedReaderTest.class, "feed.atom")))
        .isEqualTo(
            new Article(
                "feed",
                "Coast Courier",
                LocalDate.of(2025, 2, 1),
                "Ship Alma aground",
                "The Alma ran aground.\n\nHer crew of six is safe.",
                "https://coast.example/9"));
  }

  @Test
  void tellsTheLineOfABrokenFeedAndReadsTheRest() {
    Reading reading = Samples.read(FeedReaderTest.class, "broken.rss", "feed.atom");

    assertThat(problem(reading)).startsWith("broken.rss:2: broken XML; mend it");
    assertThat(articles(reading)).hasSize(1);
  }
}
