package io.github.concordant.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

/** What XML may not do. */
final class SafeXmlTest {

  @Test
  void readsElementsAndCharacters() throws Exception {
    assertThat(text("<a>six <b>died</b> &amp; one <![CDATA[<lives>]]></a>"))
        .isEqualTo("six died & one <lives>");
  }

  @Test
  void refusesExternalEntities() {
    assertRefused("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>");
    assertRefused("<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://host.invalid/p'> %p;]><a/>");
    assertRefused("<?xml version='1.0'?><!-- > --><!DOCTYPE a [<!-- ]> --><!ENTITY x 'y'>]><a/>");
  }

  @Test
  void refusesABombOfEntities() {
    assertRefused(
        "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'><!ENTITY c '&b;&b;&b;'>]><a>&c;</a>");
  }

  @Test
  void readsADocumentThatNamesItsTypeWithoutFetchingIt() throws Exception {
    assertThat(text("<!DOCTYPE nitf SYSTEM \"http://host.invalid/x.dtd\">\n<nitf>rain</nitf>"))
        .isEqualTo("rain");
    assertThat(text("<!DOCTYPE a [<!ELEMENT a ANY>]><a>rain &nbsp; again</a>"))
        .isEqualTo("rain [nbsp] again");
  }

  @Test
  void tellsTheLineOfWhatIsBroken() {
    assertThatThrownBy(() -> text("<!DOCTYPE a [\n<!ELEMENT a ANY>\n]>\n<a>\n<b></a>"))
        .isInstanceOf(Unreadable.class)
        .satisfies(e -> assertThat(((Unreadable) e).at("x").display()).startsWith("x:5: broken"));
    assertThatThrownBy(() -> text("<!DOCTYPE a [")).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> text("")).isInstanceOf(Unreadable.class);
  }

  @Test
  void readsTheEncodingThatIsDeclared() throws Exception {
    String xml = "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><a>Łódź</a>";

    assertThat(text(xml.getBytes(Charset.forName("ISO-8859-2")))).isEqualTo("Łódź");
    assertThat(text(("\uFEFF" + xml).getBytes(UTF_8))).isEqualTo("Łódź");
  }

  private static void assertRefused(String xml) {
    assertThatThrownBy(() -> text(xml))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("declares entities");
  }

  private static String text(String xml) throws Unreadable {
    return text(xml.getBytes(UTF_8));
  }

  private static String text(byte[] xml) throws Unreadable {
    StringBuilder text = new StringBuilder();
    XMLStreamReader reader = SafeXml.open(xml);
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
          text.append('[').append(reader.getLocalName()).append(']');
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
          text.append(reader.getText());
        }
      }
    } catch (XMLStreamException e) {
      throw SafeXml.broken(e);
    }
    return text.toString();
  }
}
