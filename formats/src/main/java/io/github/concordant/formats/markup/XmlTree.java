package io.github.concordant.formats.markup;

import com.google.common.collect.ImmutableMap;
import io.github.concordant.ingest.SafeXml;
import io.github.concordant.ingest.Unreadable;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed XML document as a tree to select from. Elements go by their local names, whatever
 * prefix the document gives them; those of the vocabularies that feeds mix in keep a fixed one.
 */
public final class XmlTree {

  /** Vocabularies whose names would be mistaken for those of the format that they stand in. */
  private static final ImmutableMap<String, String> PREFIXES =
      ImmutableMap.of(
          "http://purl.org/rss/1.0/modules/content/", "content:",
          "http://purl.org/dc/elements/1.1/", "dc:",
          "http://purl.org/dc/terms/", "dcterms:",
          "http://search.yahoo.com/mrss/", "media:",
          "http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:");

  /** No news item nests deeper; an attack would, to exhaust the stack. */
  private static final int DEEPEST = 200;

  private XmlTree() {}

  /**
   * The document's tree.
   *
   * @throws Unreadable if it is not well-formed, declares entities or nests without end
   */
  public static Document parse(byte[] bytes) throws Unreadable {
    XMLStreamReader reader = SafeXml.open(bytes);
    Document document = new Document("");
    try {
      Element at = document;
      int depth = 0;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            at = at.appendElement(name(reader));
            attributes(reader, at);
            depth++;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            Element parent = at.parent();
            at = parent == null ? document : parent;
            depth--;
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              at.appendChild(new TextNode(reader.getText()));
          case XMLStreamConstants.ENTITY_REFERENCE ->
              at.appendChild(new TextNode(entity(reader.getLocalName())));
          default -> {}
        }
        if (depth > DEEPEST) {
          throw new Unreadable(
              "XML of elements within elements, more than " + DEEPEST + " deep",
              "give the article itself");
        }
      }
    } catch (XMLStreamException e) {
      throw SafeXml.broken(e);
    }
    return document;
  }

  private static String name(XMLStreamReader reader) {
    @Nullable String namespace = reader.getNamespaceURI();
    String prefix = namespace == null ? "" : PREFIXES.getOrDefault(namespace, "");
    return prefix + reader.getLocalName();
  }

  private static void attributes(XMLStreamReader reader, Element element) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      element.attr(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
  }

  /** Entities of HTML turn up in XML whose document type was to define them. */
  private static String entity(String name) {
    return Parser.unescapeEntities("&" + name + ";", false);
  }
}
