package io.github.concordant.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.github.concordant.model.Claim;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Event;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Finding.SourcedValue;
import io.github.concordant.model.Report;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Source;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The events of a report as rows: those of which a day, a toll or a party is claimed. */
public final class EventTable {

  private static final ImmutableSet<Slot> TELLING =
      ImmutableSet.of(Slot.KILLED, Slot.INJURED, Slot.DATE, Slot.PERPETRATOR, Slot.TARGET);

  private final Report report;
  private final ImmutableMap<String, Source> sources;

  private EventTable(Report report) {
    this.report = report;
    this.sources = Maps.uniqueIndex(report.newestSources(), Source::id);
  }

  /** The rows of a report, in the order of its events: what most sources tell of first. */
  public static ImmutableList<EventRow> of(Report report) {
    EventTable table = new EventTable(report);
    return report.events().stream()
        .filter(table::isTold)
        .map(table::row)
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isTold(Event event) {
    return report.claims().stream()
        .anyMatch(claim -> event.id().equals(claim.event()) && TELLING.contains(claim.slot()));
  }

  private EventRow row(Event event) {
    return new EventRow(
        report.story(),
        event,
        verdict(event, Slot.DATE),
        verdict(event, Slot.PLACE),
        names(event, Slot.PERPETRATOR),
        names(event, Slot.TARGET),
        toll(event, Slot.KILLED),
        toll(event, Slot.INJURED),
        (int) event.sources().stream().map(this::witness).distinct().count());
  }

  private ImmutableList<Claim> claims(Event event, Slot slot) {
    return report.claims().stream()
        .filter(claim -> event.id().equals(claim.event()) && claim.slot().equals(slot))
        .filter(claim -> sources.containsKey(claim.source()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Findings come the loudest first. */
  private @Nullable String verdict(Event event, Slot slot) {
    return report.open().stream()
        .filter(finding -> event.id().equals(finding.event()) && finding.slot().equals(slot))
        .findFirst()
        .map(Finding::verdict)
        .map(verdict -> verdict.id())
        .orElse(null);
  }

  private ImmutableList<String> names(Event event, Slot slot) {
    return values(claims(event, slot)).stream()
        .map(SourcedValue::value)
        .collect(ImmutableList.toImmutableList());
  }

  private Toll toll(Event event, Slot slot) {
    ImmutableList<Claim> claims = claims(event, slot);
    ImmutableList<Statement> statements =
        claims.stream()
            .filter(claim -> claim.value() instanceof Count)
            .map(this::statement)
            .collect(ImmutableList.toImmutableList());
    return new Toll(Estimate.of(statements).orElse(null), verdict(event, slot), values(claims));
  }

  private Statement statement(Claim claim) {
    Count count = (Count) claim.value();
    Source source = Objects.requireNonNull(sources.get(claim.source()));
    return new Statement(
        source.id(),
        witness(source.id()),
        source.published(),
        count.min(),
        count.max(),
        claim.scope() != null);
  }

  private String witness(String id) {
    Source source = sources.get(id);
    String original = source == null ? null : source.sameTextAs();
    return original == null ? id : original;
  }

  /** Each value with its sources; what most of them say first. */
  private static ImmutableList<SourcedValue> values(ImmutableList<Claim> claims) {
    SetMultimap<String, String> bySaid = MultimapBuilder.linkedHashKeys().treeSetValues().build();
    for (Claim claim : claims) {
      String scope = claim.scope() == null ? "" : " (" + claim.scope() + ")";
      bySaid.put(claim.value().display() + scope, claim.source());
    }
    return bySaid.asMap().entrySet().stream()
        .map(entry -> new SourcedValue(entry.getKey(), ImmutableList.copyOf(entry.getValue())))
        .sorted(
            Comparator.comparingInt((SourcedValue value) -> -value.sources().size())
                .thenComparing(SourcedValue::value))
        .collect(ImmutableList.toImmutableList());
  }
}
