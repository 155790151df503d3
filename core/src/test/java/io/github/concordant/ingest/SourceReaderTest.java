package io.github.concordant.ingest;

import static io.github.concordant.ingest.Readings.FERRY;
import static io.github.concordant.ingest.Readings.OTHER;
import static io.github.concordant.ingest.Readings.codes;
import static io.github.concordant.ingest.Readings.line;
import static io.github.concordant.ingest.Readings.onlyArticle;
import static io.github.concordant.ingest.Readings.onlyProblem;
import static io.github.concordant.ingest.Readings.onlyStory;
import static io.github.concordant.ingest.Readings.read;
import static io.github.concordant.ingest.Readings.standardInput;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.model.Article;
import io.github.concordant.model.SourceSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of files, folders and lines. */
final class SourceReaderTest {

  @TempDir Path folder;

  @Test
  void readsAFolderAsOneStoryNamedAfterIt() throws IOException {
    put("a.txt", FERRY);
    put("b.json", "{\"id\": \"beta\", \"text\": \"" + OTHER + "\", \"published\": \"2024-05-01\"}");

    SourceSet story = onlyStory(read(folder));

    assertThat(story.story()).isEqualTo(String.valueOf(folder.getFileName()));
    assertThat(story.articles()).extracting(Article::id).containsExactly("a", "beta");
    assertThat(story.articles().get(1).published()).isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(story.notices()).isEmpty();
  }

  @Test
  void readsArticlesGivenOneByOneAsAStoryWithoutAName() throws IOException {
    Reading reading = read(put("a.txt", FERRY), put("b.txt", OTHER));

    assertThat(onlyStory(reading).story()).isNull();
    assertThat(onlyStory(reading).articles()).hasSize(2);
  }

  @Test
  void readsAStoryFile() throws IOException {
    Path file =
        put(
            "ferry.json",
            "{\"id\": \"the-ferry\", \"sources\": [{\"id\": \"a\", \"text\": \""
                + FERRY
                + "\", \"title\": \"Ferry sinks\"}, {\"id\": \"b\"}]}");

    Reading reading = read(file);

    assertThat(onlyStory(reading).story()).isEqualTo("the-ferry");
    assertThat(onlyArticle(reading).title()).isEqualTo("Ferry sinks");
    assertThat(onlyProblem(reading)).contains("article \"b\" has no text");
  }

  @Test
  void readsLinesStoryByStoryInTheOrderOfTheirFirstArticles() throws IOException {
    Path file =
        put(
            "many.jsonl",
            line("s2", "a", FERRY) + "\n" + line("s1", "a", FERRY) + line("s2", "b", OTHER));

    Reading reading = read(file);

    assertThat(reading.stories()).extracting(SourceSet::story).containsExactly("s2", "s1");
    assertThat(reading.stories().get(0).articles()).extracting(Article::id).contains("a", "b");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void neverTakesExpectationsAndHiddenFilesForArticles() throws IOException {
    put("a.txt", FERRY);
    put("expected.json", "{}");
    put("expected.yaml", "found: []");
    put(".hidden.txt", "x");
    put("README.md", "where this comes from");

    assertThat(onlyArticle(read(folder)).id()).isEqualTo("a");
    assertThat(read(folder).problems()).isEmpty();
  }

  @Test
  void tellsAMissingPathAndReadsTheRest() throws IOException {
    Reading reading = read(folder.resolve("absent.txt"), put("a.txt", FERRY));

    assertThat(onlyProblem(reading)).contains("absent.txt: there is no such file");
    assertThat(onlyArticle(reading).text()).isEqualTo(FERRY);
  }

  @Test
  void tellsAnEmptyFileAndReadsTheRest() throws IOException {
    put("a.txt", FERRY);
    put("b.txt", " \n\n");
    put("c.json", "");
    put("d.jsonl", "\n");

    Reading reading = read(folder);

    assertThat(reading.problems()).extracting(ReadProblem::what).containsOnly("empty").hasSize(3);
    assertThat(onlyArticle(reading).id()).isEqualTo("a");
  }

  @Test
  void tellsAnEmptyFolder() throws IOException {
    Files.createDirectory(folder.resolve("sub"));

    assertThat(onlyProblem(read(folder))).contains("no articles in this folder");
    assertThat(read(folder).stories()).isEmpty();
  }

  @Test
  void noticesASingleArticle() throws IOException {
    put("a.txt", FERRY);

    assertThat(codes(read(folder))).containsExactly("single-article");
  }

  @Test
  void dropsACopyWithTheSameId() throws IOException {
    Path file =
        put("a.jsonl", line(null, "a", FERRY) + line(null, "a", FERRY) + line(null, "b", OTHER));

    Reading reading = read(file);

    assertThat(onlyStory(reading).articles()).extracting(Article::id).containsExactly("a", "b");
    assertThat(codes(reading)).containsExactly("duplicate-dropped");
  }

  @Test
  void renamesByContentWhenTwoArticlesShareAnId() throws IOException {
    Path file = put("a.jsonl", line(null, "a", FERRY) + line(null, "a", OTHER));
    Path reversed = put("b.jsonl", line(null, "a", OTHER) + line(null, "a", FERRY));

    Article other = onlyStory(read(reversed)).articles().get(1);

    assertThat(codes(read(file))).containsExactly("duplicate-id");
    assertThat(onlyStory(read(file)).articles())
        .extracting(Article::id)
        .containsExactlyInAnyOrder("a", "a#2");
    assertThat(other).isEqualTo(onlyStory(read(file)).articles().get(0));
    assertThat(onlyStory(read(file)).notices()).isEqualTo(onlyStory(read(reversed)).notices());
  }

  @Test
  void renamesPastANameThatIsTaken() throws IOException {
    Path file =
        put(
            "a.jsonl",
            line(null, "a", FERRY) + line(null, "a", OTHER) + line(null, "a#2", "It is said."));

    assertThat(onlyStory(read(file)).articles())
        .extracting(Article::id)
        .doesNotHaveDuplicates()
        .contains("a#3");
  }

  @Test
  void tellsTheLineOfBrokenJson() throws IOException {
    Path file =
        put("a.jsonl", line(null, "a", FERRY) + "{\"id\": \"b\", \n" + line(null, "c", OTHER));

    Reading reading = read(file);

    assertThat(onlyProblem(reading)).contains("a.jsonl:2: broken JSON");
    assertThat(onlyStory(reading).articles()).extracting(Article::id).containsExactly("a", "c");
  }

  @Test
  void tellsTheLineOfAnArticleWithoutText() throws IOException {
    Path file =
        put("a.jsonl", line(null, "a", FERRY) + "\n{\"id\": \"b\"}\n[]\n{\"text\": \"x\"}\n");

    assertThat(read(file).problems()).extracting(ReadProblem::line).containsExactly(3, 4, 5);
  }

  @Test
  void tellsTheLineOfABrokenJsonFile() throws IOException {
    assertThat(onlyProblem(read(put("a.json", "{\n\"id\": \"a\",\n\"text\": }"))))
        .contains("a.json:3: broken JSON");
    assertThat(onlyProblem(read(put("b.json", "{\"text\": \"x\"} {}")))).contains("broken JSON");
  }

  @Test
  void refusesAnArticleOfTwentyMegabytes() throws IOException {
    put("big.txt", FERRY.repeat(20 * Limits.MEGABYTE / FERRY.length()));
    put("a.txt", FERRY);

    Reading reading = read(folder);

    assertThat(onlyProblem(reading)).contains("big.txt: larger than 5 MB");
    assertThat(onlyArticle(reading).id()).isEqualTo("a");
  }

  @Test
  void readsTwentyMegabytesOfLines() throws IOException {
    StringBuilder lines = new StringBuilder();
    String text = FERRY.repeat(200);
    for (int i = 0; lines.length() < 20 * Limits.MEGABYTE; i++) {
      lines.append(line("s" + i / 2, "a" + i, text));
    }

    Reading reading = read(put("big.jsonl", lines.toString()));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.stories()).hasSizeGreaterThan(900);
  }

  @Test
  void refusesALineTooLongAndReadsTheNext() throws IOException {
    String text = FERRY.repeat(Limits.LINE / FERRY.length() + 1);
    Path file = put("a.jsonl", line(null, "a", text) + line(null, "b", OTHER));

    assertThat(onlyProblem(read(file))).contains("a.jsonl:1: a line longer than 20 MB");
    assertThat(onlyArticle(read(file)).id()).isEqualTo("b");
  }

  @Test
  void noticesAnotherLanguage() throws IOException {
    put(
        "a.txt",
        "Bei dem Brand in einer Lagerhalle am Hafen sind in der Nacht zum Montag drei Menschen ums"
            + " Leben gekommen. Die Feuerwehr war mit mehr als hundert Kr\u00e4ften im Einsatz, und"
            + " die Ursache ist noch nicht gekl\u00e4rt.");

    assertThat(codes(read(folder))).containsExactly("not-english", "single-article");
    assertThat(onlyArticle(read(folder)).id()).isEqualTo("a");
  }

  @Test
  void noticesAPublishedDateThatIsNoDate() throws IOException {
    put("a.json", "{\"text\": \"" + FERRY + "\", \"published\": \"last Tuesday\"}");
    put("b.json", "{\"text\": \"" + OTHER + "\", \"published\": \"2024-02-30\"}");
    put("c.json", "{\"text\": \"It rained.\", \"published\": \"2024-02-29T23:00:00Z\"}");

    SourceSet story = onlyStory(read(folder));

    assertThat(codes(read(folder))).containsExactly("bad-date", "bad-date");
    assertThat(story.articles())
        .extracting(Article::published)
        .containsExactly(null, null, LocalDate.of(2024, 2, 29));
  }

  @Test
  void tellsAFormatThatIsNotRead() throws IOException {
    assertThat(onlyProblem(read(put("a.xls", "x"))))
        .contains("no format that is read: .xls")
        .contains("give it as .json, .jsonl, .minutes, .txt or .zip");
  }

  @Test
  void readsStandardInputByItsContent() {
    assertThat(onlyArticle(standardInput(FERRY)).id()).isEqualTo("stdin");
    assertThat(onlyArticle(standardInput(line("s", "a", FERRY))).id()).isEqualTo("a");
    assertThat(onlyStory(standardInput(line("s", "a", FERRY) + line("s", "b", OTHER))).story())
        .isEqualTo("s");
    assertThat(onlyArticle(standardInput("{\n\"id\": \"c\",\n\"text\": \"Rain.\"\n}")).id())
        .isEqualTo("c");
    assertThat(onlyProblem(standardInput(""))).startsWith("-: empty");
  }

  private Path put(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(UTF_8));
  }
}
