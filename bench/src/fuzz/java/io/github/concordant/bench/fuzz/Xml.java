package io.github.concordant.bench.fuzz;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML that was written. */
final class Xml {

  private Xml() {}

  /**
   * Demands that a document be well-formed.
   *
   * @throws AssertionError if it is not
   */
  static void demandWellFormed(String document) {
    try {
      XMLStreamReader reader =
          XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(document));
      while (reader.hasNext()) {
        reader.next();
      }
    } catch (XMLStreamException e) {
      throw new AssertionError("not well-formed: " + document, e);
    }
  }
}
