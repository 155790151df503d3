package io.github.concordant.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML with an element a line; characters that XML 1.0 does not allow become U+FFFD. */
final class XmlPage {

  private static final char REPLACEMENT = '\uFFFD';

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;
  private int depth;
  private boolean leaf;

  XmlPage() {
    try {
      // The JDK's own, whatever else lies on the class path.
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      writer.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a page in memory could not be opened", e);
    }
  }

  XmlPage open(String element) {
    return write(
        () -> {
          newLine();
          writer.writeStartElement(element);
          depth++;
          leaf = true;
        });
  }

  XmlPage attribute(String name, String value) {
    return write(() -> writer.writeAttribute(name, allowed(Sheet.plain(value))));
  }

  XmlPage attribute(String name, long value) {
    return attribute(name, Long.toString(value));
  }

  /** Characters as they are, line feeds too. */
  XmlPage text(String words) {
    return write(() -> writer.writeCharacters(allowed(words)));
  }

  XmlPage close() {
    return write(
        () -> {
          depth--;
          if (!leaf) {
            newLine();
          }
          leaf = false;
          writer.writeEndElement();
        });
  }

  private void newLine() throws XMLStreamException {
    writer.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** The document, all elements being closed. */
  @Override
  public String toString() {
    return text + "\n";
  }

  /** The text with every code point that is no Char of XML 1.0 (section 2.2) replaced. */
  static String allowed(String words) {
    StringBuilder safe = new StringBuilder(words.length());
    words.codePoints().map(c -> isAllowed(c) ? c : REPLACEMENT).forEach(safe::appendCodePoint);
    return safe.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private XmlPage write(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException("XML could not be written to memory", e);
    }
  }
}
