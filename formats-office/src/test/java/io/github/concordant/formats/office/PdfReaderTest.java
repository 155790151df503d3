package io.github.concordant.formats.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.concordant.ingest.ReadProblem;
import io.github.concordant.ingest.Reading;
import io.github.concordant.ingest.SourceReader;
import io.github.concordant.model.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PdfReaderTest {

  private static final ImmutableList<String> PARAGRAPHS =
      ImmutableList.of(
          "Four workers were killed on Tuesday when a wall of the Brenntal quarry gave way,"
              + " the mine inspectorate of the valley said in the evening.",
          "“It came down like rain,” said Ole Brandt, a driver, who had stood beneath it a minute"
              + " before, and who could not say why he had left.",
          "Seven were hurt.",
          "The quarry, which belongs to the Marr family, has been shut since noon, and will not"
              + " open before the inspectors have seen all of its walls.");

  @TempDir Path folder;

  @Test
  void joinsTheLinesOfAPageToParagraphs() throws IOException {
    put("a.pdf", new PdfWriter(1, 50).write("Four die in quarry", PARAGRAPHS));

    assertThat(only(read()))
        .isEqualTo(
            new Article(
                "a", null, null, "Four die in quarry", String.join("\n\n", PARAGRAPHS), null));
  }

  @Test
  void followsColumnsAndPagesAndLeavesOutRunningHeads() throws IOException {
    for (int lines = 2; lines < 9; lines++) {
      put("a.pdf", new PdfWriter(2, lines).write("Four die in quarry", PARAGRAPHS));

      assertThat(only(read()).text()).isEqualTo(String.join("\n\n", PARAGRAPHS));
    }
  }

  @Test
  void makesDividedWordsWhole() {
    assertThat(joined("The minis-", "ter left")).isEqualTo("The minister left");
    assertThat(joined("Hossein Amir-", "Abdollahian left"))
        .isEqualTo("Hossein Amir-Abdollahian left");
    assertThat(joined("in 2023 -", "and later")).isEqualTo("in 2023 - and later");
  }

  private static String joined(String... lines) {
    ImmutableList.Builder<PrintedLine> printed = ImmutableList.builder();
    for (int i = 0; i < lines.length; i++) {
      printed.add(new PrintedLine(lines[i], 1, 60, 300, 200 + 12 * i, 10, 800));
    }
    return PrintedArticle.of(printed.build()).paragraphs();
  }

  @Test
  void tellsBrokenOnesAndReadsTheRest() throws IOException {
    byte[] whole = new PdfWriter(1, 50).write("Four die in quarry", PARAGRAPHS);
    put("a.pdf", whole);
    put("b.pdf", Arrays.copyOf(whole, 60));
    put("c.pdf", "Only text.".getBytes(UTF_8));
    put("d.pdf", pages(1, null));
    put("e.pdf", pages(1, "secret"));
    put("f.pdf", pages(101, null));

    Reading reading = read();

    assertThat(reading.problems())
        .extracting(ReadProblem::what)
        .containsExactly(
            "a broken PDF",
            "a broken PDF",
            "a PDF without text, of pictures of its pages, it seems",
            "a PDF with a password",
            "a PDF of 101 pages");
    assertThat(only(reading).id()).isEqualTo("a");
  }

  private static byte[] pages(int count, @Nullable String password) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < count; i++) {
        document.addPage(new PDPage());
      }
      if (password != null) {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private void put(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }

  private Reading read() {
    return SourceReader.read(ImmutableList.of(folder.toString()), InputStream.nullInputStream());
  }

  private static Article only(Reading reading) {
    assertThat(reading.stories()).hasSize(1);
    assertThat(reading.stories().get(0).articles()).hasSize(1);
    return reading.stories().get(0).articles().get(0);
  }
}
