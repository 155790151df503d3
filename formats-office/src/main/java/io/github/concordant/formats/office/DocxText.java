package io.github.concordant.formats.office;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.ingest.SafeXml;
import io.github.concordant.ingest.Unreadable;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The text of a Word document's main part.
 *
 * @param title the paragraphs at its top that are styled as title or first heading, or null
 * @param paragraphs the others, parted by blank lines
 */
record DocxText(@Nullable String title, String paragraphs) {

  /** Deleted words, field codes, boxes beside the text, and what older programs show instead. */
  private static final ImmutableSet<String> SKIPPED =
      ImmutableSet.of(
          "del", "moveFrom", "instrText", "delText", "txbxContent", "Fallback", "footnotePr");

  private static final ImmutableSet<String> TITLES =
      ImmutableSet.of("title", "heading1", "heading 1", "headline");

  private static final ImmutableSet<String> ASIDES = ImmutableSet.of("caption", "header", "footer");

  /**
   * @throws Unreadable if it is no well-formed XML
   */
  static DocxText of(byte[] document) throws Unreadable {
    try {
      return new Reader(SafeXml.open(document)).read();
    } catch (XMLStreamException e) {
      throw SafeXml.broken(e);
    }
  }

  /** Goes through the elements once. */
  private static final class Reader {

    private final XMLStreamReader xml;
    private final List<String> title = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private String style = "";
    private boolean hidden;

    Reader(XMLStreamReader xml) {
      this.xml = xml;
    }

    DocxText read() throws XMLStreamException {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          start(xml.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("p")) {
          end();
        }
      }
      return new DocxText(
          title.isEmpty() ? null : String.join(" ", title), String.join("\n\n", paragraphs));
    }

    private void start(String element) throws XMLStreamException {
      if (SKIPPED.contains(element)) {
        skip();
        return;
      }
      switch (element) {
        case "p" -> style = "";
        case "pStyle" -> style = Ascii.toLowerCase(value());
        case "r" -> hidden = false;
        case "vanish" -> hidden = !value().equals("0") && !value().equals("false");
        case "t" -> open.append(hidden ? skipped() : xml.getElementText());
        case "tab" -> open.append(' ');
        case "br", "cr" -> open.append('\n');
        case "noBreakHyphen" -> open.append('-');
        default -> {}
      }
    }

    private String skipped() throws XMLStreamException {
      xml.getElementText();
      return "";
    }

    private String value() {
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        if (xml.getAttributeLocalName(i).equals("val")) {
          return xml.getAttributeValue(i);
        }
      }
      return "";
    }

    private void skip() throws XMLStreamException {
      int depth = 1;
      while (depth > 0 && xml.hasNext()) {
        int event = xml.next();
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      }
    }

    private void end() {
      String words =
          CharMatcher.whitespace()
              .or(CharMatcher.is('\u00A0'))
              .and(CharMatcher.isNot('\n'))
              .collapseFrom(open.toString().replace("\u00AD", ""), ' ')
              .strip();
      open.setLength(0);
      if (words.isEmpty() || ASIDES.contains(style)) {
        return;
      }
      if (TITLES.contains(style) && paragraphs.isEmpty()) {
        title.add(words);
      } else {
        paragraphs.add(words);
      }
    }
  }
}
