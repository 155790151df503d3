package io.github.concordant.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.concordant.bench.story.MadeUpStory;
import io.github.concordant.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The other ways in: Parquet with stories given, a web crawl's texts, nothing at all. */
final class ArchiveKindsTest {

  private static final int BY_STORY = -1;

  @TempDir Path folder = Path.of("");

  private ArchiveJob.Outcome run(ArchiveFormat format, Path archive, int most, int window) {
    return new ArchiveJob(LocalSpark.session(), new Settings(null, most))
        .run(
            format, ImmutableList.of(archive.toString()), window, folder.resolve("out").toString());
  }

  private ImmutableList<String> written(OutputTable table) {
    return new Written(folder.resolve("out")).lines(table);
  }

  @Test
  void checksTheStoriesThatTheArticlesNameAndTellsOfOneThatIsTooLarge() {
    List<String> lines = new ArrayList<>();
    addStory(1, 3, lines);
    addStory(2, 120, lines);
    addStory(3, 12, lines);
    lines.add(lines.get(0));
    lines.add("{\"id\": \"stray\", \"text\": \"Two people died.\"}");
    Path archive = folder.resolve("archive.parquet");
    LocalSpark.session()
        .read()
        .json(LocalSpark.session().createDataset(lines, Encoders.STRING()))
        .drop("publisher")
        .write()
        .parquet(archive.toString());

    ArchiveJob.Outcome outcome = run(ArchiveFormat.PARQUET, archive, 100, BY_STORY);

    assertThat(outcome.rows())
        .containsEntry("none", 135L)
        .containsEntry("no story", 1L)
        .containsEntry("same id as another", 1L);
    assertThat(written(OutputTable.FINDINGS))
        .anyMatch(line -> line.startsWith("{\"story\":\"story-1\""))
        .anyMatch(line -> line.startsWith("{\"story\":\"story-3\""))
        .noneMatch(line -> line.startsWith("{\"story\":\"story-2\""));
    assertThat(written(OutputTable.PROBLEMS))
        .anyMatch(line -> line.contains("\"story\":\"story-2\"") && line.contains("not checked"));
  }

  private static void addStory(int number, int articles, List<String> lines) {
    MadeUpStory story = MadeUpStory.of(number);
    for (Article article : story.articles(articles).articles()) {
      lines.add(ArticleLines.line(ArticleLines.brief(article), story.id()));
    }
  }

  @Test
  void readsTheTextsOfAWebCrawl() throws IOException {
    Path archive = folder.resolve("crawl.wet");
    Files.writeString(
        archive,
        record("warcinfo", "", "Software-Info: a crawler")
            + record(
                "conversion",
                "https://herald.example/harbour",
                "Crane falls in the harbour\n"
                    + "Two dockers were killed in Bergen on Monday when a crane fell.")
            + record(
                "conversion",
                "https://gazette.example/crane",
                "Three die under a crane\n"
                    + "Three dockers were killed in Bergen on Monday by a falling crane.")
            + record("conversion", "https://empty.example/", ""));

    ArchiveJob.Outcome outcome = run(ArchiveFormat.WET, archive, 100, 14);

    assertThat(outcome.rows()).containsEntry("none", 2L).containsEntry("broken", 1L);
    assertThat(written(OutputTable.CLAIMS))
        .anyMatch(line -> line.contains("\"source\":\"https://herald.example/harbour\""))
        .anyMatch(line -> line.contains("\"field\":\"title\""));
  }

  private static String record(String type, String address, String text) {
    String uri = address.isEmpty() ? "" : "WARC-Target-URI: " + address + "\r\n";
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\n"
        + uri
        + "Content-Type: text/plain\r\n\r\n"
        + text
        + "\r\n\r\n";
  }

  @Test
  void anArchiveWithoutArticlesIsNoMistake() throws IOException {
    Path archive = Files.createFile(folder.resolve("empty.jsonl"));

    ArchiveJob.Outcome outcome = run(ArchiveFormat.JSON, archive, 100, 14);

    assertThat(outcome.rows()).isEmpty();
    assertThat(written(OutputTable.FINDINGS)).isEmpty();
  }
}
