package io.github.concordant.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Event;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Finding.SourcedValue;
import io.github.concordant.model.Level;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Suppression;
import io.github.concordant.model.Verdict;
import io.github.concordant.testkit.Traits.Miss;
import io.github.concordant.verify.QuotedReport;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a finding is asked to be. Made by {@link ConcordantAssertions#contradiction()} and its
 * neighbours, and narrowed; immutable, so that a narrowed one leaves the wider as it was:
 *
 * <pre>{@code
 * contradiction().of("date").between("wire", "daily").withValues("2024-01-28", "2024-01-29")
 * }</pre>
 *
 * A finding that is suppressed fits none.
 */
public final class FindingMatcher {

  private final Traits<Finding> traits;
  private final @Nullable Slot slot;
  private final ImmutableSet<String> sources;
  private final ImmutableSet<String> values;

  private FindingMatcher(
      Traits<Finding> traits,
      @Nullable Slot slot,
      ImmutableSet<String> sources,
      ImmutableSet<String> values) {
    this.traits = traits;
    this.slot = slot;
    this.sources = sources;
    this.values = values;
  }

  /** Any finding that is not suppressed. */
  static FindingMatcher any() {
    return new FindingMatcher(
        new Traits<Finding>("a finding", ImmutableList.of()).with("", FindingMatcher::suppression),
        null,
        ImmutableSet.of(),
        ImmutableSet.of());
  }

  /** A finding of that verdict, which a person calls so. */
  static FindingMatcher of(Verdict verdict, String noun) {
    return new FindingMatcher(
        new Traits<Finding>(noun, ImmutableList.of())
            .with("", FindingMatcher::suppression)
            .with("", (report, finding) -> lack(finding.verdict() == verdict, finding.verdict())),
        null,
        ImmutableSet.of(),
        ImmutableSet.of());
  }

  /**
   * Of that slot, such as {@code killed} or {@code date}.
   *
   * @throws IllegalArgumentException if there can be no such slot
   */
  public FindingMatcher of(String slotId) {
    return of(new Slot(slotId));
  }

  /** Of that slot. */
  public FindingMatcher of(Slot wanted) {
    return new FindingMatcher(
        traits.withSlot(
            "of " + wanted,
            (report, finding) -> finding.slot().equals(wanted) ? "" : "it is of " + finding.slot()),
        wanted,
        sources,
        values);
  }

  /**
   * With a claim of each of these sources, and perhaps of others.
   *
   * @param ids of articles
   */
  public FindingMatcher between(String... ids) {
    checkArgument(ids.length > 0, "between no sources");
    ImmutableSet<String> wanted = ImmutableSet.copyOf(ids);
    return new FindingMatcher(
        traits.with(
            (wanted.size() == 1 ? "in " : "between ") + Words.list(wanted),
            (report, finding) -> strangers(report, finding, wanted)),
        slot,
        Sets.union(sources, wanted).immutableCopy(),
        values);
  }

  /** With a claim of that source: what {@link #between} is for two. */
  public FindingMatcher in(String id) {
    return between(id);
  }

  /** With each of these values, as the report shows them: {@code 9}, {@code at least 9}. */
  public FindingMatcher withValues(String... shown) {
    checkArgument(shown.length > 0, "with no values");
    ImmutableSet<String> wanted = ImmutableSet.copyOf(shown);
    return new FindingMatcher(
        traits.with(
            (wanted.size() == 1 ? "with the value " : "with the values ") + Words.list(wanted),
            (report, finding) ->
                values(report, finding).containsAll(wanted) ? "" : otherValues(finding)),
        slot,
        sources,
        Sets.union(values, wanted).immutableCopy());
  }

  /** With a claim in these words of an article, or that has these words in it. */
  public FindingMatcher quoting(String words) {
    return narrowed(
        "quoting " + Words.quoted(words),
        (report, finding) ->
            report.claims(finding).stream()
                    .map(claim -> claim.evidence().quote())
                    .anyMatch(quote -> Words.within(words, quote) || Words.within(quote, words))
                ? ""
                : "none of its quotes has " + Words.quoted(words));
  }

  /** Whose event, or one of whose events, has these words in its label. */
  public FindingMatcher about(String words) {
    return narrowed(
        "about " + Words.quoted(words),
        (report, finding) -> {
          ImmutableSet<String> labels = labels(report, finding);
          return labels.stream().anyMatch(label -> Words.within(words, label))
              ? ""
              : "it is about " + (labels.isEmpty() ? "no event" : Words.list(labels));
        });
  }

  /** Of exactly that level. */
  public FindingMatcher atLevel(Level level) {
    return narrowed(
        "at the level " + level.id(),
        (report, finding) ->
            finding.level() == level ? "" : "its level is " + finding.level().id());
  }

  private FindingMatcher narrowed(String wanted, Traits.Test<Finding> test) {
    return new FindingMatcher(traits.with(wanted, test), slot, sources, values);
  }

  /** What it is, as a person says it: {@code a contradiction of date between a and c}. */
  public String describe() {
    return traits.describe();
  }

  @Override
  public String toString() {
    return describe();
  }

  boolean fits(QuotedReport report, Finding finding) {
    return traits.fits(report, finding);
  }

  ImmutableList<Miss<Finding>> nearest(QuotedReport report) {
    return traits.nearest(report, report.report().findings());
  }

  @Nullable Slot slot() {
    return slot;
  }

  ImmutableSet<String> sources() {
    return sources;
  }

  /** The values that a finding must have. */
  ImmutableSet<String> values() {
    return values;
  }

  private static String lack(boolean fits, Verdict verdict) {
    return fits ? "" : "its verdict is " + verdict.id();
  }

  private static String suppression(QuotedReport report, Finding finding) {
    Suppression suppression = report.report().suppressed().get(finding.id());
    return suppression == null ? "" : "it is suppressed: " + suppression.reason();
  }

  private static String strangers(
      QuotedReport report, Finding finding, ImmutableSet<String> wanted) {
    Set<String> speaking =
        report.claims(finding).stream().map(Claim::source).collect(Collectors.toSet());
    ImmutableSet<String> silent = Sets.difference(wanted, speaking).immutableCopy();
    return silent.isEmpty() ? "" : "no claim of " + Words.list(silent) + " is in it";
  }

  private static String otherValues(Finding finding) {
    return "its values are "
        + Words.list(finding.values().stream().map(SourcedValue::value).toList());
  }

  /** The values of a finding as it shows them, and as its claims do. */
  static Set<String> values(QuotedReport report, Finding finding) {
    return Stream.concat(
            finding.values().stream().map(SourcedValue::value),
            report.claims(finding).stream().map(claim -> claim.value().display()))
        .collect(Collectors.toSet());
  }

  private static ImmutableSet<String> labels(QuotedReport report, Finding finding) {
    Set<String> events =
        Stream.concat(
                Stream.of(String.valueOf(finding.event())),
                report.claims(finding).stream().map(claim -> String.valueOf(claim.event())))
            .collect(Collectors.toSet());
    return report.report().events().stream()
        .filter(event -> events.contains(event.id()))
        .map(Event::label)
        .collect(ImmutableSet.toImmutableSet());
  }
}
