package io.github.concordant.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Level;
import io.github.concordant.model.Report;
import io.github.concordant.model.Suppression;
import java.io.StringReader;
import java.net.URL;
import java.time.LocalDate;
import java.util.Objects;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;

/** A suppressed finding counts for nothing and is shown in every format. */
final class SuppressionsTest {

  private static final String REASON = "the mayor <confirmed> *seven*";

  private final Report plain = SampleReport.report();
  private final Finding loud = plain.findings().get(0);
  private final Report report = Suppressions.mark(plain, ImmutableList.of(of(loud), unused()));
  private final ImmutableList<CheckedStory> stories =
      ImmutableList.of(CheckedStory.of(report, SampleReport.ARTICLES));

  private Suppression of(Finding finding) {
    String print = Objects.requireNonNull(Fingerprint.of(plain).get(finding.id()));
    return new Suppression(print, REASON, LocalDate.of(2024, 5, 8));
  }

  private static Suppression unused() {
    return new Suppression("0".repeat(32), "long gone", LocalDate.of(2024, 5, 8));
  }

  @Test
  void marksTheFindingsWithTheirFingerprints() {
    assertThat(report.suppressed()).containsOnlyKeys(loud.id());
    assertThat(report.open()).doesNotContain(loud).hasSize(plain.findings().size() - 1);
    assertThat(report.findings()).isEqualTo(plain.findings());
  }

  @Test
  void takesThemOutOfTheLevel() {
    assertThat(plain.level()).isEqualTo(Level.ERROR);
    assertThat(report.level()).isEqualTo(Level.WARNING);
    assertThat(Suppressions.mark(plain, plain.findings().stream().map(this::of).toList()).level())
        .isEqualTo(Level.NONE);
  }

  @Test
  void refusesASuppressionWithoutFingerprintOrReason() {
    LocalDate day = LocalDate.of(2024, 5, 8);
    assertThatThrownBy(() -> new Suppression("abc", "why", day))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Suppression("0".repeat(32), " ", day))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void areAMemberOfTheFindingInJson() throws Exception {
    String json = new JsonRenderer(new Tool("concordant", "1")).render(report);

    assertThat(Schemas.offences("concordant-1.schema.json", json)).isEmpty();
    JsonNode findings = new ObjectMapper().readTree(json).get("findings");
    assertThat(findings.get(0).at("/suppressed/reason").asText()).isEqualTo(REASON);
    assertThat(findings.get(0).at("/suppressed/date").asText()).isEqualTo("2024-05-08");
    assertThat(findings.get(0).get("fingerprint").asText()).isEqualTo(of(loud).fingerprint());
    assertThat(findings.get(1).has("suppressed")).isFalse();
    assertThat(findings.get(1).get("fingerprint").asText()).hasSize(32);
  }

  @Test
  void haveAPlaceOfTheirOwnInText() {
    String text = new TextRenderer(false, 100).render(report, SampleReport.ARTICLES);

    assertThat(text)
        .contains("no disagreement found, 1 suppressed")
        .doesNotContain("Where they disagree")
        .containsSubsequence(
            "Suppressed",
            "- contradiction: killed in the blast: 5 or 7",
            "Because: " + REASON + " (2024-05-08)",
            "fingerprint " + of(loud).fingerprint(),
            "Who says what");
    assertThat(new TextRenderer(false, 100).render(plain, SampleReport.ARTICLES))
        .doesNotContain("Suppressed")
        .contains("fingerprint " + of(loud).fingerprint());
  }

  @Test
  void haveAPlaceOfTheirOwnInMarkdown() {
    assertThat(new MarkdownRenderer().render(stories.get(0)))
        .doesNotContain("### Contradiction")
        .containsSubsequence(
            "### Suppressed",
            "- **contradiction** killed in the blast: 5 or 7",
            "the mayor \\<confirmed\\> \\*seven\\* (2024-05-08)");
  }

  @Test
  void areSuppressionsOfSarif() throws Exception {
    String sarif = new SarifRenderer(new Tool("concordant", "1")).render(stories);

    assertThat(Schemas.offences("/schema/sarif-schema-2.1.0.json", sarif)).isEmpty();
    JsonNode results = new ObjectMapper().readTree(sarif).at("/runs/0/results");
    assertThat(results.get(0).at("/suppressions/0/kind").asText()).isEqualTo("external");
    assertThat(results.get(0).at("/suppressions/0/justification").asText())
        .isEqualTo(REASON + " (2024-05-08)");
    assertThat(results.get(1).has("suppressions")).isFalse();
  }

  @Test
  void areSkippedInJUnitXml() throws Exception {
    String xml = new JUnitRenderer().render(stories);

    URL schema = Objects.requireNonNull(SuppressionsTest.class.getResource("junit.xsd"));
    SchemaFactory.newDefaultInstance()
        .newSchema(schema)
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
    assertThat(xml)
        .contains("failures=\"1\"")
        .contains("skipped=\"1\"")
        .contains("<skipped message=\"the mayor &lt;confirmed&gt; *seven* (2024-05-08)\"");
  }
}
