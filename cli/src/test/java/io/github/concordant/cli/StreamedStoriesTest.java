package io.github.concordant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The option --stream of check. */
final class StreamedStoriesTest {

  private static final String FLOOD =
      line("flood", "a", "A flood in Lyon killed 20 people.")
          + line("flood", "b", "A flood in Lyon killed 21 people.");
  private static final String FIRE =
      line("fire", "a", "A fire in Turin killed two people.")
          + line("fire", "b", "A fire in Turin killed two people.");

  @TempDir private Path folder;

  private static String line(String story, String id, String text) {
    return "{\"story\": \"%s\", \"id\": \"%s\", \"text\": \"%s\"}\n".formatted(story, id, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "json", "text", "md", "junit"})
  void theReportsAreThoseOfReadingAllAtOnce(String format) {
    CommandRun all = CommandRun.with(FLOOD + FIRE, "check", "-", "--format", format);
    CommandRun stream =
        CommandRun.with(FLOOD + FIRE, "check", "-", "--stream", "--format", format, "--jobs", "2");

    assertThat(stream.out()).isEqualTo(all.out()).isNotEmpty();
    assertThat(stream.status()).isEqualTo(all.status()).isEqualTo(1);
  }

  @Test
  void aStoryThatGoesOnLaterIsToldAndCheckedAsTwo() {
    String late = line("flood", "c", "A flood in Lyon killed 30 people.");
    CommandRun run =
        CommandRun.with(FLOOD + FIRE + late, "check", "-", "--stream", "--format", "jsonl");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .contains(
            "flood: goes on after another story began, so it is read as two; put the articles of a"
                + " story together");
    assertThat(run.out().lines())
        .satisfiesExactly(
            flood -> assertThat(flood).contains("\"story\":\"flood\"", "\"max\":21"),
            fire -> assertThat(fire).contains("\"story\":\"fire\""),
            rest -> assertThat(rest).contains("\"story\":\"flood\"", "single-article"));
  }

  @Test
  void aBrokenLineIsToldAndTheRestChecked() {
    CommandRun run =
        CommandRun.with(FLOOD + "{broken\n" + FIRE, "check", "-", "--stream", "--format", "jsonl");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("-:3: broken JSON");
    assertThat(run.out().lines()).hasSize(2);
  }

  @Test
  void aFolderIsAStoryAndItsConfigurationHolds() throws IOException {
    Path story = Files.createDirectory(folder.resolve("flood"));
    Files.writeString(story.resolve("a.txt"), "A flood in Lyon killed 20 people.");
    Files.writeString(story.resolve("b.txt"), "A flood in Lyon killed 21 people.");

    assertThat(CommandRun.of("check", story.toString(), "--stream").status()).isEqualTo(1);
    Files.writeString(story.resolve("concordant.toml"), "[tolerance]\nkilled = 1\n");
    assertThat(CommandRun.of("check", story.toString(), "--stream").status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--group", "--draft=own.txt"})
  void optionsThatNeedAllStoriesOrOneAreRefused(String option) {
    CommandRun run = CommandRun.with(FLOOD, "check", "-", "--stream", option);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("leave out " + option.replaceAll("=.*", ""));
  }

  @Test
  void whereNothingIsReadNothingIsWritten() {
    Path report = folder.resolve("report.json");
    CommandRun run =
        CommandRun.with("{\"id\": \"a\"}\n", "check", "-", "--stream", "-o", report.toString());

    assertThat(run.status()).isEqualTo(3);
    assertThat(report).doesNotExist();
  }
}
