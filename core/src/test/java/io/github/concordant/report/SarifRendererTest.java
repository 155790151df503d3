package io.github.concordant.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import java.net.URI;
import org.junit.jupiter.api.Test;

final class SarifRendererTest {

  private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

  private final SarifRenderer renderer = new SarifRenderer(new Tool("concordant", "1"));

  @Test
  void followsTheSchemaOfTheStandard() {
    assertThat(Schemas.offences(SCHEMA, "{\"version\": \"2.1.0\"}")).isNotEmpty();
    assertThat(Schemas.offences(SCHEMA, renderer.render(ImmutableList.of()))).isEmpty();
    assertThat(
            Schemas.offences(
                SCHEMA,
                renderer.render(
                    ImmutableList.of(SampleReport.story(), SampleReport.hostileStory()))))
        .isEmpty();
  }

  @Test
  void hasARuleForEachVerdictAndResultsFromInfoOnWithTheirLevels() throws Exception {
    JsonNode run = run(SampleReport.story());

    assertThat(run.at("/tool/driver/rules")).hasSize(9);
    assertThat(run.at("/results"))
        .extracting(result -> result.get("ruleId").asText() + " " + result.get("level").asText())
        .containsExactly(
            "contradiction error", "spelling-variant warning", "different-events note");
    assertThat(run.at("/results"))
        .allSatisfy(
            result ->
                assertThat(
                        run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt()).get("id"))
                    .isEqualTo(result.get("ruleId")));
  }

  @Test
  void putsTheFirstPlaceAsLocationAndTheOthersAsRelated() throws Exception {
    JsonNode result = run(SampleReport.story()).at("/results/0");

    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("quarry/wire");
    JsonNode region = result.at("/locations/0/physicalLocation/region");
    assertThat(region.get("charOffset").asInt()).isEqualTo(22);
    assertThat(region.get("charLength").asInt()).isEqualTo(12);
    assertThat(region.get("startLine").asInt()).isEqualTo(1);
    assertThat(region.get("startColumn").asInt()).isEqualTo(23);
    assertThat(region.get("endColumn").asInt()).isEqualTo(35);
    assertThat(region.at("/snippet/text").asText()).isEqualTo("Five workers");
    assertThat(result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("quarry/local");
    assertThat(result.at("/relatedLocations/0/message/text").asText())
        .contains("7, as Jan Mueller says");
  }

  @Test
  void countsLinesFromOne() throws Exception {
    Article wire = Article.of("wire", SampleReport.WIRE.text().replace("air. Five", "air.\nFive"));
    JsonNode region =
        run(CheckedStory.of(SampleReport.report(), ImmutableList.of(wire)))
            .at("/results/0/locations/0/physicalLocation/region");

    assertThat(region.get("startLine").asInt()).isEqualTo(2);
    assertThat(region.get("startColumn").asInt()).isEqualTo(1);
    assertThat(region.get("endLine").asInt()).isEqualTo(2);
    assertThat(region.get("endColumn").asInt()).isEqualTo(13);
  }

  @Test
  void namesArticlesByRelativeUrisWhateverTheirIds() throws Exception {
    for (JsonNode artifact : run(SampleReport.hostileStory()).get("artifacts")) {
      URI uri = URI.create(artifact.at("/location/uri").asText());
      assertThat(uri.isAbsolute()).isFalse();
      assertThat(uri.normalize()).isEqualTo(uri);
      assertThat(uri.getPath()).doesNotStartWith("/");
      assertThat(uri.getRawPath().chars().filter(c -> c == '/').count()).isEqualTo(1);
    }
  }

  @Test
  void escapesBracketsThatWouldBeLinks() throws Exception {
    assertThat(run(SampleReport.hostileStory()).at("/results/0/message/text").asText())
        .contains("\\[x\\](javascript:y)");
  }

  private JsonNode run(CheckedStory story) throws JsonProcessingException {
    return new ObjectMapper().readTree(renderer.render(ImmutableList.of(story))).at("/runs/0");
  }
}
