package io.github.concordant.formats.news;

import static io.github.concordant.formats.Samples.articles;
import static io.github.concordant.formats.Samples.only;
import static io.github.concordant.formats.Samples.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.formats.Samples;
import io.github.concordant.ingest.Reading;
import io.github.concordant.model.Article;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class NitfReaderTest {

  @Test
  void readsAnItemThatNamesItsDocumentType() {
    assertThat(only(Samples.read(NitfReaderTest.class, "quarry.nitf")))
        .isEqualTo(
            new Article(
                "quarry",
                "Brenntal Wire",
                LocalDate.of(2025, 3, 4),
                "Four killed in quarry",
                "Four workers were killed on Tuesday, police said.\n\nCracks\n\nSeven were hurt.",
                null));
  }

  @Test
  void readsAPlainItem() {
    assertThat(only(Samples.read(NitfReaderTest.class, "plain.nitf")))
        .isEqualTo(
            new Article("plain", null, LocalDate.of(2025, 3, 1), "Rain", "It rained.", null));
  }

  @Test
  void tellsAnItemWithoutTextAndReadsTheRest() {
    Reading reading =
        Samples.read(NitfReaderTest.class, "broken.nitf", "plain.nitf", "quarry.nitf");

    assertThat(problem(reading)).startsWith("broken.nitf: no article text in it");
    assertThat(articles(reading)).hasSize(2);
  }
}
