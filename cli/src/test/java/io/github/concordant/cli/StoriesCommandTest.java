package io.github.concordant.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command stories, and the option --group of check. */
final class StoriesCommandTest {

  private static final String PILE =
      line(
              "quay-1",
              "2024-03-06",
              "A crane fell on a quay in Ancona on Tuesday and killed three dockers, police said.")
          + line(
              "ferry-1",
              "2024-03-06",
              "A ferry sank off Zamboanga on Tuesday; 12 people drowned, the coast guard said.")
          + line(
              "quay-2",
              "2024-03-07",
              "Five dockers died when a crane fell on a quay in Ancona on Tuesday, police said.");

  private static String line(String id, String published, String text) {
    return "{\"id\": \"%s\", \"story\": \"pile\", \"published\": \"%s\", \"text\": \"%s\"}\n"
        .formatted(id, published, text);
  }

  @Test
  void tellsTheStoryOfEachArticleInTheOrderOfTheInput() {
    CommandRun run = CommandRun.with(PILE, "stories", "-", "--format", "jsonl");

    assertThat(run.out())
        .isEqualTo(
            """
            {"id":"quay-1","story":"quay-1"}
            {"id":"ferry-1","story":"ferry-1"}
            {"id":"quay-2","story":"quay-1"}
            """);
    assertThat(run.status()).isZero();
  }

  @Test
  void tellsPeopleWhyAnArticleIsInAStory() {
    assertThat(CommandRun.with(PILE, "stories", "-").out())
        .contains("2024-03-06 to 2024-03-07), 2 articles\n  quay-1\n  quay-2: shared words")
        .contains("same day, 2024-03-05");
  }

  @Test
  void aStreamIsWrittenStoryByStory() {
    String snow = line("snow", "2024-04-30", "Snow fell on Tromso on Monday.");
    CommandRun run = CommandRun.with(PILE + snow, "stories", "-", "--stream", "--format", "jsonl");

    assertThat(run.out())
        .isEqualTo(
            """
            {"id":"ferry-1","story":"ferry-1"}
            {"id":"quay-1","story":"quay-1"}
            {"id":"quay-2","story":"quay-1"}
            {"id":"snow","story":"snow"}
            """);
  }

  @Test
  void aBrokenLineOfAStreamIsToldAndTheRestRead() {
    CommandRun run = CommandRun.with(PILE + "{broken\n", "stories", "-", "--stream");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("broken JSON");
    assertThat(run.out()).contains("quay-1", "ferry-1", "quay-2");
  }

  @Test
  void checkGroupsFirstIfTold() {
    CommandRun run = CommandRun.with(PILE, "check", "-", "--group", "--format", "jsonl");

    assertThat(run.out().lines())
        .satisfiesExactly(
            quay -> assertThat(quay).contains("\"story\":\"quay-1\"", "superseded"),
            ferry -> assertThat(ferry).contains("\"story\":\"ferry-1\""));
    assertThat(run.status()).isZero();
  }

  @Test
  void articlesOfOneIdAreCalledAfterTheirFolders(@TempDir Path folder) throws IOException {
    for (String name : new String[] {"north", "south"}) {
      Path own = Files.createDirectories(folder.resolve(name));
      String text = "Hail fell on the " + name + " on Monday.";
      Files.writeString(own.resolve("a.txt"), text, UTF_8);
    }
    CommandRun run =
        CommandRun.of(
            "stories",
            folder.resolve("north").toString(),
            folder.resolve("south").toString(),
            "--format",
            "jsonl");

    assertThat(run.out()).contains("{\"id\":\"north/a\"", "{\"id\":\"south/a\"");
  }

  @Test
  void aWindowIsAWholeNumberOfDays() {
    CommandRun run = CommandRun.with(PILE, "stories", "-", "--window", "few");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("write a whole number from 0 on");
    assertThat(CommandRun.with(PILE, "stories", "-", "--window", "0", "--format", "jsonl").out())
        .contains("{\"id\":\"quay-2\",\"story\":\"quay-2\"}");
  }
}
