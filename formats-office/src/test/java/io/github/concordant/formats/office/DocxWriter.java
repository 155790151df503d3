package io.github.concordant.formats.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.html.HtmlEscapers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes samples as Word does, with no more than it takes. */
final class DocxWriter {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private DocxWriter() {}

  static byte[] write(String headline, List<String> paragraphs) {
    StringBuilder body = new StringBuilder();
    body.append(paragraph("Title", headline));
    paragraphs.forEach(text -> body.append(paragraph("Normal", text)));
    return write(body.toString());
  }

  /** A document whose body is this XML. */
  static byte[] write(String body) {
    String document =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\""
            + W
            + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
            + body
            + "</w:body></w:document>";
    return pack("[Content_Types].xml", "<Types/>", "word/document.xml", document);
  }

  /** An archive of files, given as names and contents in turn. */
  static byte[] pack(String... files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < files.length; i += 2) {
        byte[] content = files[i + 1].getBytes(UTF_8);
        zip.putNextEntry(entry(files[i], content));
        zip.write(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** OpenDocument wants its type to lie open, which is how it is told. */
  private static ZipEntry entry(String name, byte[] content) {
    ZipEntry entry = new ZipEntry(name);
    if (name.equals("mimetype")) {
      CRC32 crc = new CRC32();
      crc.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(crc.getValue());
    }
    return entry;
  }

  static String paragraph(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"
        + HtmlEscapers.htmlEscaper().escape(text)
        + "</w:t></w:r></w:p>";
  }
}
