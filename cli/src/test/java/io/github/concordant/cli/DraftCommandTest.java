package io.github.concordant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The option --draft. */
final class DraftCommandTest {

  @TempDir Path folder;

  private String story = "";

  @BeforeEach
  void writeArticles() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("flood"));
    Files.writeString(articles.resolve("a.txt"), "A flood in Lyon killed nine people.");
    Files.writeString(articles.resolve("b.txt"), "Nine people died in a flood in Lyon.");
    story = articles.toString();
  }

  private String draft(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void holdsTheDraftAgainstTheSources() throws IOException {
    String draft = draft("copy.txt", "A flood in Lyon killed two people.");

    CommandRun run = CommandRun.of("check", story, "--draft", draft);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("flood: 2 articles", "Your draft says 2 (par. 1); two sources");
    assertThat(CommandRun.of("check", story, "--draft", draft, "--format", "html").out())
        .contains("<h3>Your draft</h3>", "<span class=\"badge\">Contradicted</span>");
    JsonNode review =
        CommandRun.of("check", story, "--draft", draft, "--format", "json").json().get("draft");
    assertThat(review.findValuesAsText("standing")).contains("contradicted", "supported");
  }

  @Test
  void aGoodDraftExitsWithZeroAndIsToldSo() throws IOException {
    String draft = draft("copy.txt", "A flood in Lyon killed nine people.");

    CommandRun run = CommandRun.of("check", story, "--draft", draft);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("nothing to mend");
  }

  @Test
  void aDraftAmongTheSourcesIsNoneOfThem() throws IOException {
    Path inside = Path.of(story).resolve("copy.txt");
    Files.writeString(inside, "A flood in Lyon killed two people.");

    assertThat(CommandRun.of("check", story, "--draft", inside.toString()).out())
        .contains("flood: 2 articles", "two sources say 9 (a, b)");
  }

  @Test
  void aDraftOfTheNameOfASourceGetsAnother() throws IOException {
    assertThat(
            CommandRun.of("check", story, "--draft", draft("a.txt", "Rain in Lyon killed two."))
                .out())
        .contains("a (draft) (");
  }

  @Test
  void tellsADraftThatCannotBeRead() throws IOException {
    CommandRun absent = CommandRun.of("check", story, "--draft", "absent.txt");
    assertThat(absent.status()).isEqualTo(3);
    assertThat(absent.err()).contains("absent.txt: there is no such file");

    CommandRun folderOfTwo = CommandRun.of("check", story, "--draft", story);
    assertThat(folderOfTwo.status()).isEqualTo(3);
    assertThat(folderOfTwo.err()).contains("2 articles; give the one that is your draft");
  }

  @Test
  void refusesADraftForSeveralStories() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("a.txt"), "Rain.");

    CommandRun run =
        CommandRun.of("check", story, other.toString(), "--draft", draft("copy.txt", "Rain."));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--draft is for one story, and there are 2; check one");
  }
}
