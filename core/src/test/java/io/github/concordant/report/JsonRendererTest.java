package io.github.concordant.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Report;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Tag;
import io.github.concordant.text.TimeExpression;
import io.github.concordant.text.Token;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonRendererTest {

  private static final JsonRenderer RENDERER = new JsonRenderer(new Tool("concordant", "1"));

  @Test
  void rendersAReportAfterItsSchema() {
    assertThat(Schemas.offences("concordant-1.schema.json", RENDERER.render(SampleReport.report())))
        .isEmpty();
    assertThat(Schemas.offences("concordant-1.schema.json", "{\"schema\": \"concordant/1\"}"))
        .isNotEmpty();
  }

  @Test
  void keepsTheOrderOfTheKeys() throws IOException {
    JsonNode report = new ObjectMapper().readTree(RENDERER.render(SampleReport.report()));

    assertThat(names(report))
        .containsExactly(
            "schema", "tool", "story", "sources", "events", "claims", "findings", "notices");
    assertThat(names(report.get("claims").get(0)))
        .containsExactly("id", "slot", "source", "event", "value", "scope", "saidBy", "evidence");
  }

  @Test
  void writesValuesByTheirShape() throws IOException {
    JsonNode claims =
        new ObjectMapper().readTree(RENDERER.render(SampleReport.report())).get("claims");

    assertThat(claims.get(0).get("value")).hasToString("{\"min\":5,\"max\":5}");
    assertThat(claims.get(2).get("value")).hasToString("{\"min\":3,\"max\":null}");
    assertThat(claims.get(3).get("value")).hasToString("{\"text\":\"Jan Muller\"}");
    assertThat(claims.get(5).get("value"))
        .hasToString("{\"from\":\"2024-05-06\",\"to\":\"2024-05-06\",\"granularity\":\"day\"}");
  }

  @Test
  void writesTheSameOnOneLine() throws IOException {
    String line = RENDERER.renderLine(SampleReport.report());

    assertThat(line.lines()).hasSize(1);
    assertThat(new ObjectMapper().readTree(line))
        .isEqualTo(new ObjectMapper().readTree(RENDERER.render(SampleReport.report())));
  }

  @Test
  void writesClaimsAfterTheirSchema() {
    Report report = SampleReport.report();

    assertThat(RENDERER.renderClaims(report).lines())
        .hasSize(report.claims().size())
        .allSatisfy(line -> assertThat(Schemas.offences("claim-1.schema.json", line)).isEmpty());
  }

  @Test
  void writesFindingsAsInTheReportWithTheirStory() throws IOException {
    Report report = SampleReport.report();
    JsonNode findings = new ObjectMapper().readTree(RENDERER.render(report)).get("findings");
    List<String> lines = RENDERER.renderFindings(report).lines().toList();

    assertThat(lines).hasSize(findings.size()).isNotEmpty();
    for (int i = 0; i < lines.size(); i++) {
      ObjectNode line = (ObjectNode) new ObjectMapper().readTree(lines.get(i));
      assertThat(line.remove("story").asText()).isEqualTo(report.story());
      assertThat(line).isEqualTo(findings.get(i));
    }
  }

  @Test
  void writesAnnotationsAfterTheirSchema() {
    AnnotatedText text =
        new AnnotatedText(
            "Two died on Monday.",
            ImmutableList.of(
                new Sentence(
                    new Span(0, 19), ImmutableList.of(new Token(new Span(0, 3), "Two", Tag.NUM)))),
            ImmutableList.of(new NameMention(new Span(0, 3), "Two", NameMention.Type.PERSON)),
            ImmutableList.of(
                new TimeExpression(
                    new Span(12, 18),
                    "Monday",
                    TimeExpression.Type.DATE,
                    "XXXX-WXX-1",
                    null,
                    null)),
            ImmutableList.of(new NumberMention(new Span(0, 3), "Two", 2, null)));
    AnnotatedArticle article =
        new AnnotatedArticle(SampleReport.LOCAL, text, text, null, PublishedFrom.UNKNOWN);

    String plain = new AnnotationRenderer(false).render(article);
    String full = new AnnotationRenderer(true).render(article);

    assertThat(Schemas.offences("annotation-1.schema.json", plain)).isEmpty();
    assertThat(Schemas.offences("annotation-1.schema.json", full)).isEmpty();
    assertThat(plain).doesNotContain("tokens");
    assertThat(full).contains("\"tag\":\"NUM\",\"head\":-1");
  }

  private static ImmutableList<String> names(JsonNode node) {
    Iterator<String> names = node.fieldNames();
    return ImmutableList.copyOf(names);
  }
}
