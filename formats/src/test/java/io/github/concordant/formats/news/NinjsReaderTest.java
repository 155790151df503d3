package io.github.concordant.formats.news;

import static io.github.concordant.formats.Samples.articles;
import static io.github.concordant.formats.Samples.codes;
import static io.github.concordant.formats.Samples.only;
import static io.github.concordant.formats.Samples.problem;
import static io.github.concordant.formats.Samples.standardInput;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.formats.Samples;
import io.github.concordant.ingest.Reading;
import io.github.concordant.model.Article;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class NinjsReaderTest {

  @Test
  void readsVersionOneWithItsMarkup() {
    assertThat(only(Samples.read(NinjsReaderTest.class, "quarry-1.json")))
        .isEqualTo(
            new Article(
                "quarry-1",
                "Brenntal Wire",
                LocalDate.of(2025, 3, 4),
                "Three killed in quarry, & more feared",
                "Three workers were killed when a quarry wall fell,\npolice said.\n\nMore are"
                    + " missing.",
                "https://wire.example/items/quarry"));
  }

  @Test
  void readsVersionThreeAndTellsThatItWasTakenBack() {
    Reading reading = Samples.read(NinjsReaderTest.class, "quarry-3.json");

    assertThat(only(reading))
        .isEqualTo(
            new Article(
                "quarry-3",
                "Brenntal Wire",
                LocalDate.of(2025, 3, 4),
                "Four killed in quarry",
                "Four workers were killed when a wall fell.\n\nThe quarry is shut.",
                null));
    assertThat(codes(reading)).containsExactly("withdrawn");
  }

  @Test
  void tellsTheLineOfABrokenOneAndReadsTheRest() {
    Reading reading =
        Samples.read(NinjsReaderTest.class, "broken.json", "quarry-1.json", "quarry-3.json");

    assertThat(problem(reading)).startsWith("broken.json:4: broken JSON in a ninjs item; mend it");
    assertThat(articles(reading)).hasSize(2);
  }

  @Test
  void tellsAPictureAndAnItemWithoutText() {
    assertThat(
            problem(standardInput("{\"uri\": \"u:1\", \"type\": \"picture\", \"headlines\": []}")))
        .startsWith("-: a ninjs item of type \"picture\"");
    assertThat(problem(standardInput("{\"uri\": \"u:1\", \"pubstatus\": \"usable\"}")))
        .startsWith("-: no article text in it");
  }
}
