package io.github.concordant.formats.office;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Sets samples as a newspaper would: a running head and a page number on each page, a headline over
 * the columns, lines broken where the column ends.
 */
final class PdfWriter {

  private static final float HEADLINE = 20;
  private static final float TEXT = 10;
  private static final float TOP = 740;
  private static final float BOTTOM = 90;
  private static final float LEFT = 60;
  private static final float GUTTER = 20;

  private final PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
  private final int columns;
  private final int linesAColumn;

  /**
   * @param columns of a page
   * @param linesAColumn after which the next column begins
   */
  PdfWriter(int columns, int linesAColumn) {
    this.columns = columns;
    this.linesAColumn = linesAColumn;
  }

  byte[] write(String headline, List<String> paragraphs) {
    try (PDDocument document = new PDDocument()) {
      write(document, headline, lines(paragraphs));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(PDDocument document, String headline, List<String> lines) throws IOException {
    int perPage = columns * linesAColumn;
    for (int from = 0; from < lines.size(); from += perPage) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      int number = document.getNumberOfPages();
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        print(content, "The Morning Sample, page " + number, 8, LEFT, 810);
        if (from == 0) {
          print(content, headline, HEADLINE, LEFT, TOP + 30);
        }
        int to = Math.min(lines.size(), from + perPage);
        for (int i = from; i < to; i++) {
          int column = (i - from) / linesAColumn;
          float y = TOP - (i - from) % linesAColumn * TEXT * 1.2f;
          print(content, lines.get(i), TEXT, LEFT + column * (width() + GUTTER), y);
        }
        print(content, Integer.toString(number), 8, 300, 30);
      }
    }
  }

  private static float width() {
    return 230;
  }

  private void print(PDPageContentStream content, String words, float size, float x, float y)
      throws IOException {
    if (!words.isEmpty() && y > BOTTOM - 80) {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(x, y);
      content.showText(words);
      content.endText();
    }
  }

  /** The lines of the paragraphs, an empty one between two. */
  private List<String> lines(List<String> paragraphs) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      StringBuilder line = new StringBuilder();
      for (String word : Splitter.on(' ').split(paragraph)) {
        if (line.length() > 0 && width(line + " " + word) > width()) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.length() == 0 ? "" : " ").append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private float width(String words) throws IOException {
    return font.getStringWidth(words) / 1000 * TEXT;
  }
}
