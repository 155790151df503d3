package io.github.concordant.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concordant.model.Claim;
import io.github.concordant.model.ClaimValue;
import io.github.concordant.model.DraftReview;
import io.github.concordant.model.DraftReview.DraftClaim;
import io.github.concordant.model.Event;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Notice;
import io.github.concordant.model.Report;
import io.github.concordant.model.Source;
import io.github.concordant.model.Suppression;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of a report as JSON objects, their keys in the order of the format's description. */
final class ReportTree {

  static final String SCHEMA = "concordant/1";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ReportTree() {}

  static ObjectNode report(Report report, Tool tool) {
    ObjectNode node = JSON.objectNode();
    node.put("schema", SCHEMA);
    node.putObject("tool").put("name", tool.name()).put("version", tool.version());
    node.put("story", report.story());
    node.set("sources", array(report.sources(), ReportTree::source));
    node.set("events", array(report.events(), ReportTree::event));
    node.set("claims", array(report.claims(), ReportTree::claim));
    node.set("findings", JSON.arrayNode().addAll(findings(report)));
    node.set("notices", array(report.notices(), ReportTree::notice));
    DraftReview draft = report.draft();
    if (draft != null) {
      ObjectNode review = node.putObject("draft");
      review.set("source", source(draft.source()));
      review.set("claims", array(draft.claims(), ReportTree::draftClaim));
    }
    return node;
  }

  /** The findings, each with its fingerprint. */
  static ImmutableList<ObjectNode> findings(Report report) {
    ImmutableMap<String, String> prints = Fingerprint.of(report);
    return report.findings().stream()
        .map(
            finding ->
                finding(
                    finding,
                    prints.getOrDefault(finding.id(), ""),
                    report.suppressed().get(finding.id())))
        .collect(ImmutableList.toImmutableList());
  }

  private static ObjectNode draftClaim(DraftClaim claim) {
    ObjectNode node = JSON.objectNode();
    node.set("claim", claim(claim.claim()));
    node.put("paragraph", claim.paragraph())
        .put("standing", claim.standing().id())
        .put("level", claim.level().id())
        .put("explanation", claim.explanation());
    node.set("supportedBy", strings(claim.supportedBy()));
    node.set("values", array(claim.values(), ReportTree::sourcedValue));
    node.set("claims", strings(claim.claims()));
    return node;
  }

  private static ObjectNode source(Source source) {
    ObjectNode node =
        JSON.objectNode()
            .put("id", source.id())
            .put("publisher", source.publisher())
            .put("published", iso(source.published()))
            .put("publishedFrom", source.publishedFrom().id())
            .put("title", source.title())
            .put("words", source.words())
            .put("sameTextAs", source.sameTextAs());
    return source.versionOf() == null ? node : node.put("versionOf", source.versionOf());
  }

  private static ObjectNode event(Event event) {
    ObjectNode node =
        JSON.objectNode()
            .put("id", event.id())
            .put("label", event.label())
            .put("type", event.type())
            .put("from", iso(event.from()))
            .put("to", iso(event.to()))
            .put("place", event.place());
    node.set("sources", strings(event.sources()));
    return node;
  }

  static ObjectNode claim(Claim claim) {
    ObjectNode node =
        JSON.objectNode()
            .put("id", claim.id())
            .put("slot", claim.slot().id())
            .put("source", claim.source())
            .put("event", claim.event());
    node.set("value", value(claim.value()));
    node.put("scope", claim.scope()).put("saidBy", claim.saidBy());
    Evidence evidence = claim.evidence();
    node.putObject("evidence")
        .put("field", evidence.field().id())
        .put("start", evidence.span().start())
        .put("end", evidence.span().end())
        .put("quote", evidence.quote());
    return node;
  }

  private static ObjectNode value(ClaimValue value) {
    ObjectNode node = JSON.objectNode();
    if (value instanceof ClaimValue.Count count) {
      return node.put("min", count.min()).put("max", count.max());
    }
    if (value instanceof ClaimValue.Days days) {
      return node.put("from", iso(days.from()))
          .put("to", iso(days.to()))
          .put("granularity", days.granularity().name().toLowerCase(Locale.ROOT));
    }
    return node.put("text", value.display());
  }

  private static ObjectNode finding(
      Finding finding, String fingerprint, @Nullable Suppression suppression) {
    ObjectNode node =
        JSON.objectNode()
            .put("id", finding.id())
            .put("verdict", finding.verdict().id())
            .put("level", finding.level().id())
            .put("slot", finding.slot().id())
            .put("event", finding.event())
            .put("summary", finding.summary())
            .put("explanation", finding.explanation());
    node.set("claims", strings(finding.claims()));
    node.set("values", array(finding.values(), ReportTree::sourcedValue));
    node.put("fingerprint", fingerprint);
    if (suppression != null) {
      node.putObject("suppressed")
          .put("reason", suppression.reason())
          .put("date", iso(suppression.date()));
    }
    return node;
  }

  private static ObjectNode sourcedValue(Finding.SourcedValue value) {
    ObjectNode node = JSON.objectNode().put("value", value.value());
    node.set("sources", strings(value.sources()));
    return node;
  }

  private static ObjectNode notice(Notice notice) {
    return JSON.objectNode()
        .put("source", notice.source())
        .put("code", notice.code())
        .put("message", notice.message());
  }

  static <T> ArrayNode array(List<T> items, Function<T, ObjectNode> shape) {
    ArrayNode array = JSON.arrayNode(items.size());
    items.forEach(item -> array.add(shape.apply(item)));
    return array;
  }

  private static ArrayNode strings(List<String> items) {
    ArrayNode array = JSON.arrayNode(items.size());
    items.forEach(array::add);
    return array;
  }

  static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
