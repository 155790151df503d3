package io.github.concordant.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URL;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

final class JUnitRendererTest {

  private final String both =
      new JUnitRenderer()
          .render(ImmutableList.of(SampleReport.story(), SampleReport.hostileStory()));

  @Test
  void followsTheSchema() throws Exception {
    URL schema = Objects.requireNonNull(JUnitRendererTest.class.getResource("junit.xsd"));
    SchemaFactory.newDefaultInstance()
        .newSchema(schema)
        .newValidator()
        .validate(new StreamSource(new StringReader(both)));
  }

  @Test
  void makesASuiteOfEachStoryAndAFailedCaseOfEachErrorAndWarning() throws Exception {
    Document document = parse(both);

    Element root = document.getDocumentElement();
    assertThat(root.getAttribute("tests")).isEqualTo("5");
    assertThat(root.getAttribute("failures")).isEqualTo("3");
    Element suite = element(document, "testsuite", 0);
    assertThat(suite.getAttribute("name")).isEqualTo("quarry");
    assertThat(suite.getAttribute("tests")).isEqualTo("4");
    assertThat(suite.getAttribute("failures")).isEqualTo("2");
    assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(2);
    Element failure = element(document, "failure", 0);
    assertThat(failure.getAttribute("type")).isEqualTo("contradiction");
    assertThat(failure.getAttribute("message")).isEqualTo("killed in the blast: 5 or 7");
    assertThat(failure.getTextContent())
        .contains("wire (Harbour Wire, 2024-05-07): 5 \u2013 \"Five workers were killed")
        .contains("local (no date): 7, as Jan Mueller says");
  }

  @Test
  void replacesWhatXmlForbidsAndEscapesTheRest() throws Exception {
    Element failure = element(parse(both), "failure", 2);

    assertThat(failure.getAttribute("message")).contains("]]><script>").contains("\uFFFD\uFFFD");
    assertThat(both).doesNotContain("<script>").doesNotContain("\u001B").doesNotContain("]]>");
  }

  @Test
  void keepsEveryCharacterThatXmlAllows() {
    assertThat(XmlPage.allowed("a\t\n\r\uD83D\uDE00\uE000\uFFFD"))
        .isEqualTo("a\t\n\r\uD83D\uDE00\uE000\uFFFD");
    assertThat(XmlPage.allowed("\u0000\u000B\uD800\uFFFE")).isEqualTo("\uFFFD".repeat(4));
  }

  private static Element element(Document document, String name, int number) {
    return (Element) document.getElementsByTagName(name).item(number);
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
  }
}
