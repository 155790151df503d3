package io.github.concordant.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Level;
import io.github.concordant.model.Report;
import io.github.concordant.model.Suppression;
import io.github.concordant.model.Verdict;
import java.util.stream.Stream;

/**
 * Reports as one run of SARIF 2.1.0 (Static Analysis Results Interchange Format, OASIS 2020), for
 * tools that show the findings of checkers: a rule for each verdict, a result for each finding of
 * level info and above. The article of the first quote is the location, those of the others are
 * related locations. The articles' texts are part of the run, so that offsets can be looked up
 * wherever the articles came from.
 */
public final class SarifRenderer {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String FINGERPRINT = "concordant/v1";
  private static final ImmutableList<Verdict> RULES = ImmutableList.copyOf(Verdict.values());
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Tool tool;

  public SarifRenderer(Tool tool) {
    this.tool = tool;
  }

  /** One log for all the stories. */
  public String render(ImmutableList<CheckedStory> stories) {
    ObjectNode log = JSON.objectNode().put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", tool.name()).put("version", tool.version());
    driver.set("rules", rules());
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode artifacts = run.putArray("artifacts");
    ArrayNode results = run.putArray("results");
    for (CheckedStory story : stories) {
      SarifPlaces places = new SarifPlaces(story, artifacts.size());
      artifacts.addAll(places.artifacts());
      StoryIndex index = StoryIndex.of(story);
      ImmutableMap<String, String> prints = Fingerprint.of(story.report());
      story.report().findings().stream()
          .filter(finding -> finding.level() != Level.NONE)
          .forEach(
              finding ->
                  results.add(
                      result(
                          finding,
                          prints.getOrDefault(finding.id(), ""),
                          story.report(),
                          index,
                          places)));
    }
    return Json.pretty(log);
  }

  private static ArrayNode rules() {
    ArrayNode rules = JSON.arrayNode();
    for (Verdict verdict : RULES) {
      ObjectNode rule = rules.addObject().put("id", verdict.id());
      rule.putObject("shortDescription").put("text", description(verdict));
      rule.putObject("defaultConfiguration").put("level", level(verdict.level()));
    }
    return rules;
  }

  private static String description(Verdict verdict) {
    return switch (verdict) {
      case CONTRADICTION -> "The values cannot both be true, and nothing explains it.";
      case INTERNAL_CONTRADICTION -> "One source disagrees with itself.";
      case DISPUTED -> "Different parties are quoted for incompatible values.";
      case SPELLING_VARIANT -> "One person, group or place, spelt differently.";
      case SUPERSEDED -> "A later report replaces an earlier value.";
      case DIFFERENT_EVENTS -> "The values belong to different events.";
      case COMPATIBLE -> "Both can be true.";
      case AGREEMENT -> "The sources give the same value.";
      case SINGLE_SOURCE -> "Said by one source only.";
    };
  }

  private static String level(Level level) {
    return level == Level.INFO ? "note" : level.id();
  }

  private static ObjectNode result(
      Finding finding, String fingerprint, Report report, StoryIndex index, SarifPlaces places) {
    ObjectNode result =
        JSON.objectNode()
            .put("ruleId", finding.verdict().id())
            .put("ruleIndex", RULES.indexOf(finding.verdict()))
            .put("level", level(finding.level()));
    result.putObject("message").put("text", message(finding));
    ImmutableList<QuotedClaim> quotes = index.quotes(finding);
    ArrayNode locations = result.putArray("locations");
    quotes.stream().limit(1).forEach(quote -> locations.add(places.location(quote)));
    ArrayNode related = JSON.arrayNode();
    quotes.stream()
        .skip(1)
        .forEach(quote -> related.add(places.location(quote).put("id", related.size() + 1)));
    if (!related.isEmpty()) {
      result.set("relatedLocations", related);
    }
    result.putObject("fingerprints").put(FINGERPRINT, fingerprint);
    Suppression suppression = report.suppressed().get(finding.id());
    if (suppression != null) {
      result
          .putArray("suppressions")
          .addObject()
          .put("kind", "external")
          .put("status", "accepted")
          .put("justification", Phrases.suppression(suppression));
    }
    String name = Strings.nullToEmpty(report.story());
    properties(result.putObject("properties"), finding, name);
    return result;
  }

  /** In a message of SARIF, square brackets make links. */
  private static String message(Finding finding) {
    String whole =
        Stream.of(finding.summary(), finding.explanation())
            .distinct()
            .map(Sheet::plain)
            .reduce((summary, explanation) -> summary + ". " + explanation)
            .orElse("");
    return whole.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }

  private static void properties(ObjectNode properties, Finding finding, String story) {
    properties.put("story", story).put("finding", finding.id()).put("slot", finding.slot().id());
  }
}
