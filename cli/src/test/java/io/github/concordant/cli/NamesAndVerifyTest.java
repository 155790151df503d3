package io.github.concordant.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NamesAndVerifyTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void comparesTwoNames() {
    assertThat(run("names", "Ivan Petrov", "Ivan Petrov")).isZero();

    assertThat(out.toString(UTF_8)).startsWith("Ivan Petrov\tIvan Petrov\tsame\t1.000\t");
  }

  @Test
  void comparesPairsInTheirOrder() throws IOException {
    Path pairs =
        Files.writeString(
            folder.resolve("pairs.tsv"), "Ivan Petrov\tIvan Petrov\nIvan Petrov\tMaria Gomez\n");

    assertThat(run("names", "--pairs", pairs.toString())).isZero();

    assertThat(out.toString(UTF_8).lines()).hasSize(2);
    assertThat(out.toString(UTF_8).lines().toList().get(1))
        .startsWith("Ivan Petrov\tMaria Gomez\tdifferent\t");
  }

  @Test
  void tellsTheLineThatIsNoPair() throws IOException {
    Path pairs =
        Files.writeString(folder.resolve("pairs.tsv"), "Ivan Petrov\tIvan Petrov\nMaria Gomez\n");

    assertThat(run("names", "--pairs", pairs.toString())).isEqualTo(3);
    assertThat(err.toString()).contains("pairs.tsv:2: no two names");
    assertThat(run("names", "--pairs", "absent.tsv")).isEqualTo(3);
    assertThat(run("names", "Ivan Petrov")).isEqualTo(2);
    assertThat(run("names")).isEqualTo(2);
  }

  @Test
  void failsWhenAnExpectationIsNotMet() throws IOException {
    Path set = Files.createDirectory(folder.resolve("rain"));
    Files.writeString(set.resolve("a.txt"), "It rained on the old bridge.");
    Files.writeString(
        set.resolve("expected.json"),
        "{\"claims\": [{\"slot\": \"killed\", \"source\": \"a\", \"quote\": \"rained\"}]}");

    assertThat(run("verify", folder.toString())).isEqualTo(1);

    assertThat(out.toString(UTF_8))
        .contains("FAIL")
        .contains("no such claim is read")
        .contains("0 met, 1 failed");
  }

  @Test
  void meetsWhatMustNotBeReported() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "It rained on the old bridge.");
    Files.writeString(
        folder.resolve("expected.yaml"), "notReported:\n  - quotes: {a: old bridge}\n");

    assertThat(run("verify", folder.toString())).isZero();
    assertThat(out.toString(UTF_8)).contains("1 met, 0 failed");
  }

  @Test
  void tellsASourceSetThatCannotBeRead() throws IOException {
    assertThat(run("verify", "absent")).isEqualTo(3);
    assertThat(run("verify", folder.toString())).isEqualTo(3);
    Files.writeString(folder.resolve("a.txt"), "It rained.");
    Files.writeString(folder.resolve("expected.json"), "{");
    assertThat(run("verify", folder.toString())).isEqualTo(3);

    assertThat(err.toString())
        .contains("there is no such folder", "no source set in it", "expected.json:1");
  }

  @Test
  void draftsExpectationsThatAreMetAtOnce() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "A flood in Lyon killed nine people.");
    Files.writeString(folder.resolve("b.txt"), "A flood in Lyon killed ten people.");

    assertThat(run("verify", "--draft-expectations", folder.toString())).isZero();

    assertThat(out.toString(UTF_8))
        .startsWith(folder.resolve("expected.yaml") + ": 1 finding")
        .endsWith(" drafted; correct them by hand\n");
    assertThat(folder.resolve("expected.yaml"))
        .content()
        .startsWith("# Drafted from the report on these articles as it is today.")
        .contains("  - verdict: contradiction\n    slot: killed\n")
        .contains("a: killed nine people", "b: killed ten people", "min: 9", "max: 10");
    assertThat(run("verify", folder.toString())).isZero();
  }

  @Test
  void neverWritesOverExpectations() throws IOException {
    for (String name : List.of("expected.json", "expected.yaml", "expected.yml")) {
      Path set = Files.createDirectory(folder.resolve(name + "-set"));
      Files.writeString(set.resolve("a.txt"), "A flood in Lyon killed nine people.");
      Path file = Files.writeString(set.resolve(name), "mine");

      assertThat(run("verify", "--draft-expectations", set.toString())).isEqualTo(2);

      assertThat(err.toString()).contains(file + ": there already; nothing is overwritten");
      assertThat(file).hasContent("mine");
      try (Stream<Path> files = Files.list(set)) {
        assertThat(files).hasSize(2);
      }
    }
    assertThat(run("verify", "--draft-expectations", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("every source set in it has its expectations already");
  }

  @Test
  void draftsForThoseOfAFolderThatHaveNoExpectations() throws IOException {
    for (String name : List.of("old", "new", "other")) {
      Files.createDirectory(folder.resolve(name));
      Files.writeString(folder.resolve(name + "/a.txt"), "A flood in Lyon killed nine people.");
    }
    Files.writeString(folder.resolve("old/expected.yaml"), "mine");

    assertThat(run("verify", "--draft-expectations", folder.toString())).isZero();

    assertThat(err.toString()).contains("left alone 1 with expectations of its own");
    assertThat(folder.resolve("old/expected.yaml")).hasContent("mine");
    assertThat(folder.resolve("new/expected.yaml")).exists();
    assertThat(folder.resolve("other/expected.yaml")).exists();
  }

  @Test
  void draftsNothingFromWhatCannotBeRead() throws IOException {
    assertThat(run("verify", "--draft-expectations", "absent")).isEqualTo(3);
    assertThat(run("verify", "--draft-expectations", folder.toString())).isEqualTo(3);
    Files.writeString(folder.resolve("a.txt"), "It rained.");
    assertThat(run("verify", "--draft-expectations", folder.toString())).isEqualTo(3);
    Path two = Files.createDirectory(folder.resolve("two"));
    Files.writeString(
        two.resolve("all.jsonl"),
        """
        {"id": "a", "story": "s", "text": "Rain killed two."}
        {"id": "b", "story": "t", "text": "Rain killed two."}
        """);
    assertThat(run("verify", "--draft-expectations", two.toString())).isEqualTo(3);

    assertThat(err.toString())
        .contains(
            "there is no such folder",
            "no articles in this folder",
            "nothing is read from its articles",
            "its articles name 2 stories; give each a folder of its own");
    assertThat(folder.resolve("expected.yaml")).doesNotExist();
  }

  private int run(String... arguments) {
    Terminal terminal =
        Terminal.of(
            InputStream.nullInputStream(),
            out,
            new PrintWriter(err, true),
            null,
            ImmutableMap.of());
    return Concordant.run(terminal, arguments);
  }
}
