package io.github.concordant.formats.office;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.ingest.ArticleReader;
import io.github.concordant.ingest.Gathering;
import io.github.concordant.ingest.Incoming;
import io.github.concordant.ingest.Input;
import io.github.concordant.ingest.Unreadable;
import io.github.concordant.ingest.ZipArchive;
import java.io.IOException;
import java.util.Optional;

/**
 * A Word document (Office Open XML, ECMA-376) is one article: its headline the paragraphs styled as
 * title or first heading at its top, its text the others as they stand with all changes accepted.
 * The day on which the file was made is not that of publication, so none is taken.
 */
public final class DocxReader implements ArticleReader {

  private static final String TEXT = "word/document.xml";
  private static final String OPEN_DOCUMENT = "vnd.oasis.opendocument";

  @Override
  public String format() {
    return "Word";
  }

  @Override
  public ImmutableSet<String> extensions() {
    return ImmutableSet.of("docx", "docm");
  }

  /** An archive with the list of contents that is peculiar to Office, or with Word's own file. */
  @Override
  public boolean recognises(Input input) throws IOException {
    if (!ZipArchive.begins(input)) {
      return false;
    }
    String head = new String(input.head(), ISO_8859_1);
    return head.contains("[Content_Types].xml")
        || head.contains(TEXT)
        || head.contains(OPEN_DOCUMENT);
  }

  @Override
  public void read(Input input, Gathering gathering) throws IOException, Unreadable {
    if (!ZipArchive.begins(input)) {
      throw new Unreadable("no Word document, whatever its name", "save it as .docx again");
    }
    boolean open = new String(input.head(), ISO_8859_1).contains(OPEN_DOCUMENT);
    if (open) {
      throw new Unreadable("an OpenDocument file, which is not read", "save it as .docx");
    }
    ZipArchive archive = ZipArchive.of(input);
    Optional<ZipArchive.Entry> entry =
        archive.entries().stream().filter(file -> file.name().equals(TEXT)).findFirst();
    if (entry.isEmpty()) {
      throw new Unreadable(
          "an Office file without a Word document in it", "give the article itself");
    }
    DocxText text = DocxText.of(archive.unpack(entry.get()));
    gathering.add(
        Incoming.builder(input.stem()).title(text.title()).text(text.paragraphs()).build());
  }
}
