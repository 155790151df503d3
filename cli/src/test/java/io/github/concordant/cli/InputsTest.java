package io.github.concordant.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formats of articles, from the command line. */
final class InputsTest {

  private static final String PAGE =
      "<!doctype html><title>x</title><meta property='og:site_name' content='Valley Post'>"
          + "<article><h1>Bomb kills four</h1><p>A bomb exploded at the market on Tuesday. Four"
          + " traders were killed, police said.</p></article>";

  private static final String VERSIONS =
      """
      {"id": "wire", "version": 1, "text": "A bomb exploded at the market. Two traders died."}
      {"id": "wire", "version": 2, "text": "A bomb exploded at the market. Four traders died."}
      {"id": "post", "text": "At the market a bomb exploded, and four traders died of it."}
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void readsAPageFromStandardInput() throws IOException {
    assertThat(run(PAGE, "check", "-", "--format", "json")).isZero();

    JsonNode source = new ObjectMapper().readTree(out.toString(UTF_8)).at("/sources/0");
    assertThat(source.get("publisher").asText()).isEqualTo("Valley Post");
    assertThat(source.get("title").asText()).isEqualTo("Bomb kills four");
  }

  @Test
  void readsWhatItCanOfAnArchiveAndTellsTheRest() throws IOException {
    Path archive = folder.resolve("bomb.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("post.html"));
      zip.write(PAGE.getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("paper.pdf"));
      zip.write("%PDF-1.7 cut off".getBytes(UTF_8));
    }

    assertThat(run("", "check", archive.toString())).isEqualTo(3);
    assertThat(out.toString(UTF_8)).contains("bomb: 1 article");
    assertThat(err.toString()).contains("bomb.zip!paper.pdf: a broken PDF; save or fetch it again");
  }

  @ParameterizedTest
  @CsvSource({
    "text, 'earlier version of wire'",
    "json, '\"versionOf\" : \"wire\"'",
    "jsonl, '\"versionOf\":\"wire\"'",
    "html, 'earlier version of <bdi>wire</bdi>'",
    "md, 'earlier version of wire'",
    "sarif, 'replaces what an earlier one had'",
    "junit, 'replaces what an earlier one had'",
  })
  void showsEarlierVersionsAsSuch(String format, String sign) {
    assertThat(run(VERSIONS, "check", "-", "--format", format)).isZero();

    assertThat(out.toString(UTF_8)).contains(sign);
  }

  private int run(String input, String... arguments) {
    Terminal terminal =
        Terminal.of(
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            out,
            new PrintWriter(err, true),
            null,
            ImmutableMap.of());
    return Concordant.run(terminal, arguments);
  }
}
