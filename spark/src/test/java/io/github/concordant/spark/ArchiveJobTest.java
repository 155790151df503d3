package io.github.concordant.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.concordant.model.Article;
import io.github.concordant.report.JsonRenderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * 2,000 articles in four files, one of them empty and one with lines that are broken, against what
 * one machine finds in the same articles.
 */
final class ArchiveJobTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ImmutableList<Article> ARTICLES = ArticleLines.archive(2_000);

  @TempDir static Path folder = Path.of("");

  private static ArchiveJob.Outcome outcome =
      new ArchiveJob.Outcome(ImmutableMap.of(), ImmutableList.of(), ImmutableMap.of(), "");
  private static Written written = new Written(Path.of(""));

  @BeforeAll
  static void run() throws IOException {
    Path archive = Files.createDirectory(folder.resolve("archive"));
    List<List<Article>> parts = Lists.partition(ARTICLES, 700);
    for (int i = 0; i < parts.size(); i++) {
      List<String> lines = new ArrayList<>();
      parts.get(i).forEach(article -> lines.add(ArticleLines.line(article, "not looked at")));
      if (i == 1) {
        lines.add(3, "{\"id\": \"torn\", \"text\": \"Two people were ki");
        lines.add(9, "{\"id\": \"silent\", \"text\": \" \"}");
        lines.add("{\"text\": \"Nobody knows who wrote this.\"}");
      }
      Files.write(archive.resolve("part-" + i + ".jsonl"), lines);
    }
    Files.createFile(archive.resolve("part-empty.jsonl"));
    written = new Written(folder.resolve("out"));
    outcome =
        new ArchiveJob(LocalSpark.session(), new Settings(null, 10_000))
            .run(
                ArchiveFormat.JSON,
                ImmutableList.of(archive.toString()),
                14,
                written.folder().toString());
  }

  @Test
  void findsWhatOneMachineFinds() {
    OneMachine one = new OneMachine(ARTICLES);
    assertThat(written.lines(OutputTable.FINDINGS)).isEqualTo(one.findings()).isNotEmpty();
    assertThat(written.lines(OutputTable.CLAIMS)).isEqualTo(one.claims()).isNotEmpty();
    assertThat(written.lines(OutputTable.EVENTS)).isEqualTo(one.events()).isNotEmpty();
    assertThat(written.lines(OutputTable.STORIES).stream().map(l -> text(l, "story")).distinct())
        .hasSize(one.stories());
  }

  @Test
  void tellsOfTheLinesThatAreBroken() throws IOException {
    assertThat(outcome.rows())
        .containsExactlyInAnyOrderEntriesOf(
            ImmutableMap.of("none", 2_000L, "broken", 1L, "no id", 1L, "no text", 1L));
    assertThat(outcome.examples())
        .hasSize(3)
        .allMatch(line -> text(line, "file").endsWith("/part-1.jsonl"))
        .anyMatch(line -> text(line, "line").startsWith("{\"id\": \"torn\""));
    assertThat(written.lines(OutputTable.PROBLEMS))
        .containsExactlyInAnyOrderElementsOf(outcome.examples());
  }

  @Test
  void putsEveryArticleIntoOneStory() {
    assertThat(written.lines(OutputTable.STORIES).stream().map(line -> text(line, "id")))
        .containsExactlyInAnyOrderElementsOf(ARTICLES.stream().map(Article::id).toList());
  }

  @ParameterizedTest
  @EnumSource(OutputTable.class)
  void writesTheSameRowsAsParquet(OutputTable table) {
    String parquet = written.folder().resolve(table.id() + ".parquet").toString();
    var rows = LocalSpark.session().read().parquet(parquet);
    assertThat(rows.schema()).isEqualTo(table.schema());
    assertThat(rows.count()).isEqualTo(written.lines(table).size());
  }

  @ParameterizedTest
  @EnumSource(OutputTable.class)
  void namesTheColumnsAsTheJsonDoes(OutputTable table) throws IOException {
    for (String line : Lists.partition(written.lines(table), 200).get(0)) {
      assertNames(JSON.readTree(line), table.schema());
    }
  }

  private static void assertNames(JsonNode node, StructType schema) {
    assertThat(schema.fieldNames()).containsAll(ImmutableList.copyOf(node.fieldNames()));
    node.properties().stream()
        .filter(field -> field.getValue().isObject())
        .forEach(
            field ->
                assertNames(
                    field.getValue(), (StructType) schema.apply(field.getKey()).dataType()));
  }

  @Test
  void writesClaimsAfterTheirSchema() throws IOException {
    Schema schema = schema(JSON.readTree(resource("claim-1.schema.json")));
    assertThat(written.lines(OutputTable.CLAIMS))
        .allMatch(line -> schema.validate(line, InputFormat.JSON).isEmpty());
  }

  @Test
  void writesFindingsAsTheSchemaOfReportsHasThem() throws IOException {
    JsonNode report = JSON.readTree(resource("concordant-1.schema.json"));
    ObjectNode finding = report.at("/properties/findings/items").<ObjectNode>deepCopy();
    finding.set("$defs", report.get("$defs"));
    finding.withObject("/properties/story").put("type", "string");
    Schema schema = schema(finding);
    assertThat(written.lines(OutputTable.FINDINGS))
        .allMatch(line -> schema.validate(line, InputFormat.JSON).isEmpty());
  }

  private static Schema schema(JsonNode schema) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema.toString(), InputFormat.JSON);
  }

  private static String resource(String name) throws IOException {
    return Resources.toString(
        Resources.getResource(JsonRenderer.class, name), StandardCharsets.UTF_8);
  }

  private static String text(String line, String field) {
    try {
      return JSON.readTree(line).path(field).asText();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
