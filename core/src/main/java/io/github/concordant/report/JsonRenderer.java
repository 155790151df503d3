package io.github.concordant.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Report;

/**
 * Reports as JSON, after the schema {@code concordant-1.schema.json} beside this class. The same
 * report gives the same characters.
 */
public final class JsonRenderer {

  private final Tool tool;

  public JsonRenderer(Tool tool) {
    this.tool = tool;
  }

  /** A report over many lines, for reading. */
  public String render(Report report) {
    return Json.pretty(ReportTree.report(report, tool));
  }

  /** Several reports as one array. */
  public String render(ImmutableList<Report> reports) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    reports.forEach(report -> array.add(ReportTree.report(report, tool)));
    return Json.pretty(array);
  }

  /** A report as it stands in an array of several, without the comma behind it. */
  public String renderItem(Report report) {
    String lines = render(report).stripTrailing();
    // No line feed stands within a JSON string.
    return "  " + lines.replace("\n", "\n  ");
  }

  /** A report on one line. */
  public String renderLine(Report report) {
    return Json.line(ReportTree.report(report, tool));
  }

  /** A line for each claim, after {@code claim-1.schema.json}: as in the report, with its story. */
  public String renderClaims(Report report) {
    StringBuilder lines = new StringBuilder();
    for (Claim claim : report.claims()) {
      ObjectNode line = JsonNodeFactory.instance.objectNode().put("story", report.story());
      line.setAll(ReportTree.claim(claim));
      lines.append(Json.line(line));
    }
    return lines.toString();
  }

  /** A line for each finding: as in the report, with its story before it. */
  public String renderFindings(Report report) {
    StringBuilder lines = new StringBuilder();
    for (ObjectNode finding : ReportTree.findings(report)) {
      ObjectNode line = JsonNodeFactory.instance.objectNode().put("story", report.story());
      line.setAll(finding);
      lines.append(Json.line(line));
    }
    return lines.toString();
  }
}
