package io.github.concordant.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Event;
import io.github.concordant.model.Level;
import io.github.concordant.model.Notice;
import io.github.concordant.model.Report;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Source;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Verdict;
import io.github.concordant.verify.QuotedReport;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Asserts what a report says. A failure quotes the sources on both sides; with {@link #quotedFrom}
 * in their whole sentences. Findings that are suppressed count as absent.
 *
 * <pre>{@code
 * assertThat(report)
 *     .quotedFrom(story)
 *     .flags(contradiction().of("date").between("wire", "daily"))
 *     .explainsAsDifferentEvents("2", "9")
 *     .hasClaim(claim().of("killed").in("wire").worth("at least 9"));
 * }</pre>
 */
public class ReportAssert extends AbstractAssert<ReportAssert, Report> {

  private @Nullable SourceSet articles;
  private Function<ImmutableList<Claim>, ClaimsAssert> claimAsserts = ClaimsAssert::new;

  /** For {@link ConcordantAssertions#assertThat(Report)}, and AssertJ's soft assertions. */
  public ReportAssert(@Nullable Report actual) {
    super(actual, ReportAssert.class);
  }

  /** Has navigation go on with assertions that are made so. */
  ReportAssert withClaimAsserts(Function<ImmutableList<Claim>, ClaimsAssert> maker) {
    claimAsserts = maker;
    return this;
  }

  /** From here on, failures quote the sentences of these articles, and not the few words alone. */
  public ReportAssert quotedFrom(SourceSet set) {
    articles = set;
    return this;
  }

  /** No source contradicts another, or itself. */
  public ReportAssert hasNoContradictions() {
    return passes(
        search()
            .unwanted(
                "to have no contradiction",
                finding ->
                    finding.verdict() == Verdict.CONTRADICTION
                        || finding.verdict() == Verdict.INTERNAL_CONTRADICTION));
  }

  /** Nothing is as loud as that: {@code WARNING} leaves room for explanations only. */
  public ReportAssert hasNoFindingsAtOrAbove(Level level) {
    return passes(
        search()
            .unwanted(
                "to have no finding at or above " + level.id(),
                finding -> finding.level().compareTo(level) >= 0));
  }

  /** There is such a finding. */
  public ReportAssert flags(FindingMatcher wanted) {
    return passes(search().lacking(wanted));
  }

  /** There is no such finding. */
  public ReportAssert doesNotFlag(FindingMatcher unwanted) {
    FindingSearch search = search();
    return passes(
        search.unwanted(
            "not to flag " + unwanted.describe(),
            finding -> unwanted.fits(search.report(), finding)));
  }

  /** Every warning and every error is one of these. What only explains may be there as well. */
  public ReportAssert flagsNothingBut(FindingMatcher... wanted) {
    FindingSearch search = search();
    String names =
        Words.list(Stream.of(wanted).map(FindingMatcher::describe).collect(Collectors.toList()));
    return passes(
        search.unwanted(
            "to flag nothing but " + (names.isEmpty() ? "what explains" : names),
            finding ->
                finding.level().compareTo(Level.WARNING) >= 0
                    && Stream.of(wanted).noneMatch(one -> one.fits(search.report(), finding))));
  }

  /** These values look as if they disagreed; the report says that they are of different events. */
  public ReportAssert explainsAsDifferentEvents(String... values) {
    return flags(ConcordantAssertions.differentEvents().withValues(values));
  }

  /** There is such a claim. */
  public ReportAssert hasClaim(ClaimMatcher wanted) {
    return passes(claimSearch().lacking(wanted));
  }

  /** There is no such claim. */
  public ReportAssert hasNoClaim(ClaimMatcher unwanted) {
    return passes(claimSearch().unwanted(unwanted));
  }

  /**
   * Goes on with the claims of that slot.
   *
   * @throws IllegalArgumentException if there can be no such slot
   */
  public ClaimsAssert claims(String slot) {
    return claims(new Slot(slot));
  }

  /** Goes on with the claims of that slot. */
  public ClaimsAssert claims(Slot slot) {
    FindingSearch search = search();
    ImmutableList<Claim> claims =
        search.report().report().claims().stream()
            .filter(claim -> claim.slot().equals(slot))
            .collect(ImmutableList.toImmutableList());
    ClaimsAssert claimsAssert =
        claimAsserts.apply(claims).within(search.report(), "of " + slot + " in " + search.name());
    return descriptionText().isEmpty() ? claimsAssert : claimsAssert.as("%s", descriptionText());
  }

  /** A notice of that code is given, such as {@code no-reference-date}. */
  public ReportAssert hasNotice(String code) {
    return passes(noticed(notice -> notice.code().equals(code), "to give notice of " + code));
  }

  /** A notice of that code is given about the article of that id. */
  public ReportAssert hasNotice(String code, String source) {
    return passes(
        noticed(
            notice -> notice.code().equals(code) && source.equals(notice.source()),
            "to give notice of " + code + " about " + source));
  }

  /** No notice of that code is given. */
  public ReportAssert hasNoNotice(String code) {
    ImmutableList<Notice> wrong =
        report().notices().stream()
            .filter(notice -> notice.code().equals(code))
            .collect(ImmutableList.toImmutableList());
    return passes(
        wrong.isEmpty()
            ? ""
            : "Expected "
                + search().name()
                + " to give no notice of "
                + code
                + ", but it has:"
                + tell(wrong));
  }

  /** One of the events has these words in its label. */
  public ReportAssert hasEvent(String words) {
    ImmutableSet<String> labels =
        report().events().stream().map(Event::label).collect(ImmutableSet.toImmutableSet());
    return passes(
        labels.stream().anyMatch(label -> Words.within(words, label))
            ? ""
            : "Expected "
                + search().name()
                + " to tell of an event \""
                + words
                + "\", but it tells of "
                + (labels.isEmpty() ? "none" : Words.list(labels))
                + ".");
  }

  /** The sources are these and no others, in any order. */
  public ReportAssert hasSources(String... ids) {
    ImmutableSet<String> there =
        report().sources().stream().map(Source::id).collect(ImmutableSet.toImmutableSet());
    ImmutableSet<String> wanted = ImmutableSet.copyOf(ids);
    return passes(
        there.equals(wanted)
            ? ""
            : "Expected "
                + search().name()
                + " to have the sources "
                + Words.list(wanted)
                + ", but it has "
                + (there.isEmpty() ? "none" : Words.list(there))
                + ".");
  }

  private String noticed(Predicate<Notice> wanted, String expected) {
    ImmutableList<Notice> notices = report().notices();
    return notices.stream().anyMatch(wanted)
        ? ""
        : "Expected "
            + search().name()
            + " "
            + expected
            + ", but it has "
            + (notices.isEmpty() ? "no notice." : "only:" + tell(notices));
  }

  private static String tell(ImmutableList<Notice> notices) {
    return notices.stream()
        .map(
            notice ->
                "\n  "
                    + notice.code()
                    + (notice.source() == null ? "" : " about " + notice.source())
                    + ": "
                    + notice.message())
        .collect(Collectors.joining());
  }

  private Report report() {
    isNotNull();
    return Objects.requireNonNull(actual);
  }

  private FindingSearch search() {
    Report report = report();
    return new FindingSearch(
        articles == null ? QuotedReport.of(report) : QuotedReport.of(report, articles));
  }

  private ClaimSearch claimSearch() {
    FindingSearch search = search();
    return new ClaimSearch(
        search.report(), search.report().report().claims(), "in " + search.name());
  }

  private ReportAssert passes(String problem) {
    if (!problem.isEmpty()) {
      failWithMessage("%s", problem);
    }
    return this;
  }
}
