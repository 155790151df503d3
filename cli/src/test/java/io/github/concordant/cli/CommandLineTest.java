package io.github.concordant.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommandLineTest {

  private static final String TEXT = "The bridge fell on Monday. The mayor spoke of two dead.";
  private static final String TWO_STORIES =
      """
      {"story": "z", "id": "a", "text": "Rain fell."}
      {"story": "y", "id": "a", "text": "Snow fell."}
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve("b.txt"), "Another account of the bridge. Nobody was hurt.");
  }

  @Test
  void checksAFolder() throws IOException {
    assertThat(run("check", folder.toString(), "--format", "json", "--fail-on", "never")).isZero();

    JsonNode report = new ObjectMapper().readTree(out.toString(UTF_8));
    assertThat(report.get("schema").asText()).isEqualTo("concordant/1");
    assertThat(report.get("story").asText()).isEqualTo(String.valueOf(folder.getFileName()));
  }

  @Test
  void printsAReportALineInTheOrderOfTheStories() {
    assertThat(runWith(TWO_STORIES, "check", "-", "--format", "jsonl")).isZero();

    assertThat(out.toString(UTF_8).lines()).hasSize(2);
    assertThat(out.toString(UTF_8).lines().findFirst().orElseThrow()).contains("\"story\":\"z\"");
  }

  @Test
  void printsSeveralReportsAsOneArray() throws IOException {
    assertThat(runWith(TWO_STORIES, "check", "-", "--format", "json")).isZero();

    assertThat(new ObjectMapper().readTree(out.toString(UTF_8))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "text, 'z: 1 article'",
    "json, '\"schema\" : \"concordant/1\"'",
    "jsonl, '\"schema\":\"concordant/1\"'",
    "html, '<h2 id=\"s1-head\"'",
    "md, '## z: 1 article'",
    "sarif, '\"version\" : \"2.1.0\"'",
    "junit, '<testsuite name=\"z\"'",
  })
  void writesEachFormat(String format, String sign) {
    assertThat(runWith(TWO_STORIES, "check", "-", "--format", format)).isZero();

    assertThat(out.toString(UTF_8)).contains(sign);
  }

  @ParameterizedTest
  @CsvSource({"html, <!DOCTYPE html>", "sarif, '\"runs\"'", "junit, <testsuites"})
  void writesOneDocumentForSeveralStoriesAndNoneForNone(String format, String once) {
    assertThat(run("check", "absent.txt", "--format", format)).isEqualTo(3);
    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(runWith(TWO_STORIES, "check", "-", "--format", format)).isZero();
    assertThat(out.toString(UTF_8)).containsOnlyOnce(once).contains("z", "y");
  }

  @Test
  void annotatesEachArticle() throws IOException {
    assertThat(run("annotate", "--tokens", folder.toString())).isZero();

    String first = out.toString(UTF_8).lines().findFirst().orElseThrow();
    JsonNode line = new ObjectMapper().readTree(first);
    assertThat(line.get("source").asText()).isEqualTo("a");
    assertThat(line.get("text").asText()).isEqualTo(TEXT);
    assertThat(line.has("tokens")).isTrue();
  }

  @Test
  void exitsWithThreeWhenSomeInputCannotBeReadAndStillReportsTheRest() {
    assertThat(run("check", folder.toString(), "absent.txt", "--format", "json")).isEqualTo(3);

    assertThat(err.toString()).contains("absent.txt: there is no such file");
    assertThat(out.toString(UTF_8)).contains("concordant/1");
  }

  @Test
  void exitsWithThreeAndNoReportWhenNothingCanBeRead() {
    assertThat(run("check", "absent.txt")).isEqualTo(3);
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void exitsWithTwoOnWrongUsage() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("chekc", "x")).isEqualTo(2);
    assertThat(run("check")).isEqualTo(2);
    assertThat(run("check", folder.toString(), "--colour")).isEqualTo(2);
    assertThat(run("check", folder.toString(), "--fail-on", "loud")).isEqualTo(2);
    assertThat(run("check", folder.toString(), "-o", folder.resolve("no/such/f").toString()))
        .isEqualTo(2);
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void listsTheFormatsThereAreWhenAskedForAnother() {
    assertThat(run("check", folder.toString(), "--format", "docx")).isEqualTo(2);

    assertThat(err.toString()).contains("\"docx\" is none of text, json, jsonl");
  }

  @Test
  void writesTheFileOnlyOnceItIsWhole() throws IOException {
    Path target = Files.createDirectory(folder.resolve("out")).resolve("report.json");

    assertThat(run("check", "absent.txt", "--format", "json", "-o", target.toString()))
        .isEqualTo(3);
    assertThat(target).doesNotExist();
    assertThat(run("check", folder.toString(), "--format", "json", "-o", target.toString()))
        .isZero();

    assertThat(target).content().contains("concordant/1");
    try (Stream<Path> left = Files.list(folder.resolve("out"))) {
      assertThat(left).containsExactly(target);
    }
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void tellsVersionAndHelpWithExamples() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString(UTF_8)).matches("concordant \\d+\\.\\d+.*\\R");
    assertThat(run("check", "--help")).isZero();
    assertThat(out.toString(UTF_8)).contains("Examples:").contains("--fail-on");
  }

  @Test
  void takesAClosedPipeForAReaderThatHasSeenEnough() {
    assertThat(failingOutput("Broken pipe")).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void tellsOutputThatCannotBeWritten() {
    assertThat(failingOutput("No space left on device")).isEqualTo(70);
    assertThat(err.toString())
        .contains("could not be written: No space left")
        .doesNotContain("\tat ");
  }

  private int failingOutput(String message) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        };
    Terminal terminal = terminal("", broken);
    return Concordant.run(terminal, "check", folder.toString(), "--format", "json");
  }

  private int run(String... arguments) {
    return runWith("", arguments);
  }

  private int runWith(String input, String... arguments) {
    return Concordant.run(terminal(input, out), arguments);
  }

  private Terminal terminal(String input, OutputStream output) {
    return Terminal.of(
        new ByteArrayInputStream(input.getBytes(UTF_8)),
        output,
        new PrintWriter(err, true),
        null,
        ImmutableMap.of());
  }
}
