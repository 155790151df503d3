package io.github.concordant.formats.office;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.ingest.ArticleReader;
import io.github.concordant.ingest.Gathering;
import io.github.concordant.ingest.Incoming;
import io.github.concordant.ingest.Input;
import io.github.concordant.ingest.Limits;
import io.github.concordant.ingest.Unreadable;
import java.io.IOException;

/**
 * A PDF is one article: its headline what is printed largest at its top, its text the rest without
 * running heads. The day on which the file was made is not that of publication, so none is taken.
 */
public final class PdfReader implements ArticleReader {

  /** How far from the beginning the mark may stand (ISO 32000-1, annex H.3.4.1). */
  private static final int HEAD = 1024;

  @Override
  public String format() {
    return "PDF";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("pdf");
  }

  @Override
  public boolean recognises(Input input) throws IOException {
    String head = input.headText();
    int mark = head.indexOf("%PDF-");
    return mark == 0 || (mark > 0 && mark < HEAD && head.charAt(mark - 1) == '\n');
  }

  /**
   * All that knows the library for PDF is beyond this call, so that it is loaded for a PDF only.
   */
  @Override
  public void read(Input input, Gathering gathering) throws IOException, Unreadable {
    PdfText text = PdfText.of(input.all(Limits.STORY));
    gathering.add(
        Incoming.builder(input.stem()).title(text.title()).text(text.paragraphs()).build());
  }
}
