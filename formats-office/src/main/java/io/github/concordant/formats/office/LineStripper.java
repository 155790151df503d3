package io.github.concordant.formats.office;

import com.google.common.collect.ImmutableList;
import io.github.concordant.ingest.Limits;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Collects the lines of a document with their places, in the order in which the document writes
 * them: that is column by column in what newspapers make.
 */
final class LineStripper extends PDFTextStripper {

  /** Blanks of a justified line stay below this, in widths of the type's size. */
  private static final float FAR_OFF = 1.5f;

  private final ImmutableList.Builder<PrintedLine> lines = ImmutableList.builder();
  private final StringBuilder text = new StringBuilder();
  private final List<TextPosition> glyphs = new ArrayList<>();
  private int length;

  private LineStripper() {
    setShouldSeparateByBeads(true);
    setSuppressDuplicateOverlappingText(true);
  }

  static ImmutableList<PrintedLine> lines(PDDocument document) throws IOException {
    LineStripper stripper = new LineStripper();
    stripper.writeText(document, Writer.nullWriter());
    return stripper.lines.build();
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) throws IOException {
    length += words.length();
    if (length > Limits.ARTICLE) {
      throw new IOException("more text than an article has");
    }
    if (!positions.isEmpty() && isFarOff(positions.get(0))) {
      end();
    }
    text.append(words);
    glyphs.addAll(positions);
  }

  /** Whether a glyph at the height of the line stands in another column. */
  private boolean isFarOff(TextPosition glyph) {
    if (glyphs.isEmpty()) {
      return false;
    }
    TextPosition last = glyphs.get(glyphs.size() - 1);
    float gap = glyph.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
    return Math.abs(gap) > FAR_OFF * glyph.getFontSizeInPt();
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    end();
  }

  @Override
  protected void writePageEnd() {
    end();
  }

  @Override
  protected void writeParagraphEnd() {
    end();
  }

  private void end() {
    @Nullable TextPosition first = glyphs.isEmpty() ? null : glyphs.get(0);
    String words = text.toString().strip();
    if (first != null && !words.isEmpty()) {
      TextPosition last = glyphs.get(glyphs.size() - 1);
      lines.add(
          new PrintedLine(
              words,
              getCurrentPageNo(),
              first.getXDirAdj(),
              last.getXDirAdj() + last.getWidthDirAdj(),
              first.getYDirAdj(),
              size(),
              first.getPageHeight()));
    }
    text.setLength(0);
    glyphs.clear();
  }

  /** The size of most of the line's glyphs, to the half point. */
  private float size() {
    double sum = glyphs.stream().mapToDouble(TextPosition::getFontSizeInPt).sum();
    return Math.round(2 * sum / glyphs.size()) / 2f;
  }
}
