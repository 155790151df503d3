package io.github.concordant.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Opens XML of unknown hands: no document type is obeyed, no other file fetched, no entity
 * expanded. A document that declares entities is refused, since nothing but an attack needs them in
 * a news item; one that only names its document type, as NITF does, is read without it.
 */
public final class SafeXml {

  private static final Pattern ENCODING =
      Pattern.compile(
          "\\A\\s{0,9}<\\?xml[^>]{0,200}?\\bencoding\\s?=\\s?[\"']([A-Za-z0-9._-]{1,40})");

  private static final String DOCTYPE = "<!DOCTYPE";
  private static final int DECLARATION = 512;

  private SafeXml() {}

  /**
   * A reader over the elements and characters of a document. References to entities that XML itself
   * lacks come as events of their own.
   *
   * @throws Unreadable if the bytes are no text, or declare entities
   */
  public static XMLStreamReader open(byte[] bytes) throws Unreadable {
    String declared =
        find(ENCODING, new String(bytes, 0, Math.min(bytes.length, DECLARATION), ISO_8859_1));
    String text = TextDecoder.decode(bytes, declared).text().stripLeading();
    try {
      return factory().createXMLStreamReader(new StringReader(withoutDoctype(text)));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** What is told of a document that is not well-formed. */
  public static Unreadable broken(XMLStreamException e) {
    Location at = e.getLocation();
    Integer line = at == null || at.getLineNumber() < 1 ? null : at.getLineNumber();
    String message = e.getMessage() == null ? "" : e.getMessage();
    int reason = message.indexOf("Message: ");
    String why = reason < 0 ? message : message.substring(reason + "Message: ".length());
    return new Unreadable("broken XML", "mend it: " + why.strip().replaceAll("\\s+", " "), line);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched: " + systemId);
        });
    return factory;
  }

  /** The same text with blanks for the document type, so that the lines keep their numbers. */
  private static String withoutDoctype(String text) throws Unreadable {
    int start = prolog(text);
    if (!text.regionMatches(true, start, DOCTYPE, 0, DOCTYPE.length())) {
      return text;
    }
    int end = doctypeEnd(text, start);
    String doctype = text.substring(start, end);
    if (doctype.contains("<!ENTITY")) {
      throw new Unreadable(
          "XML that declares entities of its own, behind which other files or an entity bomb may"
              + " hide",
          "export it without them");
    }
    return text.substring(0, start) + doctype.replaceAll("[^\n]", " ") + text.substring(end);
  }

  /** Where the document type or the root element begins. */
  private static int prolog(String text) {
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("<?", at)) {
        at = after("?>", text, at);
      } else if (text.startsWith("<!--", at)) {
        at = after("-->", text, at);
      } else {
        return at;
      }
    }
    return at;
  }

  private static int after(String mark, String text, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? text.length() : at + mark.length();
  }

  /** The end of the declaration, behind its quoted names and its subset in brackets. */
  private static int doctypeEnd(String text, int start) {
    boolean subset = false;
    for (int at = start; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        int close = text.indexOf(c, at + 1);
        at = close < 0 ? text.length() : close;
      } else if (text.startsWith("<!--", at)) {
        at = after("-->", text, at) - 1;
      } else if (c == '[') {
        subset = true;
      } else if (c == ']') {
        subset = false;
      } else if (c == '>' && !subset) {
        return at + 1;
      }
    }
    return text.length();
  }

  private static @Nullable String find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : null;
  }
}
