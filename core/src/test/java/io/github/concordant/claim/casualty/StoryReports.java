package io.github.concordant.claim.casualty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ExampleAnnotator;
import io.github.concordant.model.Article;
import io.github.concordant.model.ClaimValue.Count;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Prints what this kind alone reads from labelled stories, one report a line, for scoring. */
final class StoryReports {

  private static final ObjectMapper JSON = new ObjectMapper();

  private StoryReports() {}

  /** Takes the folder of the stories. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    CasualtyKind kind = new CasualtyKind();
    ExampleAnnotator annotator = new ExampleAnnotator();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      List<Path> sorted = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      for (Path file : sorted) {
        out.println(JSON.writeValueAsString(report(kind, annotator, JSON.readTree(file.toFile()))));
      }
    }
  }

  private static ObjectNode report(CasualtyKind kind, ExampleAnnotator annotator, JsonNode story) {
    ObjectNode report = JSON.createObjectNode();
    report.put("story", story.path("id").asText());
    ArrayNode claims = report.putArray("claims");
    report.putArray("findings");
    for (JsonNode source : story.path("sources")) {
      String id = source.path("id").asText();
      Article article =
          new Article(
              id,
              null,
              null,
              source.path("title").asText(""),
              source.path("text").asText(""),
              null);
      for (ClaimDraft draft : kind.extract(annotator.annotate(article))) {
        claim(claims.addObject(), id, draft).put("id", "c" + claims.size());
      }
    }
    return report;
  }

  private static ObjectNode claim(ObjectNode claim, String source, ClaimDraft draft) {
    claim.put("slot", draft.slot().id()).put("source", source).putNull("event");
    Count count = (Count) draft.value();
    claim.putObject("value").put("min", count.min()).put("max", count.max());
    claim.put("scope", draft.scope()).put("saidBy", draft.saidBy());
    claim
        .putObject("evidence")
        .put("field", draft.evidence().field().id())
        .put("start", draft.evidence().span().start())
        .put("end", draft.evidence().span().end())
        .put("quote", draft.evidence().quote());
    return claim;
  }
}
