package io.github.concordant.formats.office;

import com.google.common.collect.ImmutableList;
import io.github.concordant.ingest.Unreadable;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/**
 * The text of a PDF.
 *
 * @param title what is printed largest at the top of the first page, or null
 * @param paragraphs the rest, its paragraphs parted by blank lines
 */
record PdfText(@Nullable String title, String paragraphs) {

  /** An article has one or a few; a book is given by mistake. */
  private static final int MOST_PAGES = 100;

  static {
    FontMappers.set(new BundledFont());
  }

  /**
   * @throws Unreadable if the bytes are no PDF, or one without text or with a password
   */
  static PdfText of(byte[] bytes) throws Unreadable {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int pages = document.getNumberOfPages();
      if (pages > MOST_PAGES) {
        throw new Unreadable("a PDF of " + pages + " pages", "give the pages of one article");
      }
      ImmutableList<PrintedLine> lines = LineStripper.lines(document);
      if (lines.isEmpty()) {
        throw new Unreadable(
            "a PDF without text, of pictures of its pages, it seems",
            "run text recognition (OCR) on it, or give the text");
      }
      return PrintedArticle.of(lines);
    } catch (InvalidPasswordException e) {
      throw new Unreadable("a PDF with a password", "save it without");
    } catch (IOException | RuntimeException e) {
      throw new Unreadable("a broken PDF", "save or fetch it again");
    }
  }
}
