package io.github.concordant.formats.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.concordant.ingest.ReadProblem;
import io.github.concordant.ingest.Reading;
import io.github.concordant.ingest.SourceReader;
import io.github.concordant.model.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocxReaderTest {

  @TempDir Path folder;

  @Test
  void readsTitleAndParagraphs() throws IOException {
    put("a.docx", DocxWriter.write("Mill burns", ImmutableList.of("A mill burnt.", "So & so.")));

    assertThat(only(read()))
        .isEqualTo(new Article("a", null, null, "Mill burns", "A mill burnt.\n\nSo & so.", null));
  }

  @Test
  void readsWhatAReaderOfTheDocumentSees() throws IOException {
    put(
        "a.docx",
        DocxWriter.write(
            "<w:p><w:r><w:t>Fo</w:t></w:r><w:r><w:softHyphen/><w:t>ur died</w:t><w:tab/><w:t>on"
                + "</w:t></w:r><w:del><w:r><w:delText> Monday</w:delText></w:r></w:del><w:ins>"
                + "<w:r><w:t> Tuesday.</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>"
                + " Not this.</w:t></w:r></w:p>"
                + DocxWriter.paragraph("Caption", "Nine men before the wall.")
                + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>A box."
                + "</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>A box."
                + "</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Hurt</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r>"
                + "<w:t>Seven</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));

    assertThat(only(read()).text()).isEqualTo("Four died on Tuesday.\n\nHurt\n\nSeven");
    assertThat(only(read()).title()).isNull();
  }

  @Test
  void tellsBrokenOnesAndReadsTheRest() throws IOException {
    byte[] whole = DocxWriter.write("Rain", ImmutableList.of("It rained."));
    put("a.docx", whole);
    put("b.docx", Arrays.copyOf(whole, whole.length / 2));
    put("c.docx", DocxWriter.write("<w:p>"));
    put("d.docx", "Only text.".getBytes(UTF_8));
    put("e.xlsx", DocxWriter.pack("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<x/>"));
    put("f.odt", DocxWriter.pack("mimetype", "application/vnd.oasis.opendocument.text"));
    put("g.docx", DocxWriter.write(""));

    Reading reading = read();

    assertThat(reading.problems())
        .extracting(ReadProblem::what)
        .containsExactly(
            "a .zip archive that breaks off",
            "broken XML",
            "no Word document, whatever its name",
            "an Office file without a Word document in it",
            "an OpenDocument file, which is not read",
            "no article text in it");
    assertThat(only(reading).text()).isEqualTo("It rained.");
  }

  @Test
  void readsADocumentInAnArchive() throws IOException {
    Path inner = folder.resolve("a.docx");
    byte[] document = DocxWriter.write("Rain", ImmutableList.of("It rained."));
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("x.zip")))) {
      zip.putNextEntry(new ZipEntry(String.valueOf(inner.getFileName())));
      zip.write(document);
    }

    assertThat(only(read()).text()).isEqualTo("It rained.");
  }

  @Test
  void refusesEntities() throws IOException {
    put(
        "a.docx",
        DocxWriter.pack(
            "[Content_Types].xml",
            "<Types/>",
            "word/document.xml",
            "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><d><p><t>&x;</t></p></d>"));

    assertThat(read().problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("declares entities"));
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
