package io.github.concordant.verify;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Claim;
import io.github.concordant.model.ClaimValue;
import io.github.concordant.model.Event;
import io.github.concordant.model.Field;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Verdict;
import io.github.concordant.verify.Expectation.ExpectedValue;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Expects of a story what its report says today, as a first file of expectations that a person
 * corrects: the findings that warn or explain, the claims that they are about, and of each source
 * its first claims about the event that most sources tell of.
 */
public final class ExpectationDraft {

  private static final ImmutableSet<Verdict> EXPECTED =
      ImmutableSet.of(
          Verdict.CONTRADICTION,
          Verdict.INTERNAL_CONTRADICTION,
          Verdict.DISPUTED,
          Verdict.SPELLING_VARIANT,
          Verdict.SUPERSEDED,
          Verdict.DIFFERENT_EVENTS);

  /** By source, in it by place; the headline behind the text, which says the same in more words. */
  private static final Comparator<Claim> ORDER =
      Comparator.comparing(Claim::source)
          .thenComparing(claim -> claim.evidence().field() == Field.TITLE)
          .thenComparing(claim -> claim.evidence().span());

  private final Report report;
  private final QuotedReport quoted;
  private final QuoteFinder quotes;

  private ExpectationDraft(SourceSet set, Report report) {
    this.report = report;
    this.quoted = QuotedReport.of(report, set);
    this.quotes = new QuoteFinder(set);
  }

  /**
   * The expectations, findings before claims; the report meets all of them. What no quote can name,
   * because it stands in words that are repeated throughout the article, is left out.
   */
  public static ImmutableList<Expectation> of(SourceSet set, Report report) {
    ExpectationDraft draft = new ExpectationDraft(set, report);
    ImmutableList<Expectation> drafted =
        Stream.concat(draft.findings(), draft.claims()).distinct().collect(toImmutableList());
    ImmutableList<CheckResult> results = Verifier.verify(set, report, drafted);
    ImmutableList.Builder<Expectation> met = ImmutableList.builder();
    for (int i = 0; i < drafted.size(); i++) {
      if (results.get(i).met()) {
        met.add(drafted.get(i));
      }
    }
    return met.build();
  }

  private Stream<Finding> expected() {
    return report.open().stream().filter(finding -> EXPECTED.contains(finding.verdict()));
  }

  private Stream<Expectation> findings() {
    return expected().map(this::finding).flatMap(Optional::stream);
  }

  private Optional<Expectation> finding(Finding finding) {
    ImmutableListMultimap.Builder<String, String> said = ImmutableListMultimap.builder();
    speakers(finding)
        .forEach(
            claim -> quotes.quoteOf(claim).ifPresent(quote -> said.put(claim.source(), quote)));
    ImmutableListMultimap<String, String> all = said.build();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Expectation.Found(finding.verdict(), finding.slot(), all, finding.explanation()));
  }

  /** One claim a source and value; another will do for it that says the same elsewhere. */
  private Stream<Claim> speakers(Finding finding) {
    Map<String, Claim> first = new LinkedHashMap<>();
    quoted
        .claims(finding)
        .forEach(
            claim -> first.putIfAbsent(claim.source() + '\n' + claim.value().display(), claim));
    return first.values().stream();
  }

  private Stream<Expectation> claims() {
    return Stream.concat(expected().flatMap(this::speakers), leading())
        .distinct()
        .sorted(ORDER)
        .map(this::claim)
        .flatMap(Optional::stream);
  }

  /** Of each source and slot the first claim about the main event. */
  private Stream<Claim> leading() {
    String main =
        report.events().stream()
            .max(Comparator.comparingInt(event -> event.sources().size()))
            .map(Event::id)
            .orElse(null);
    Map<String, Claim> first = new LinkedHashMap<>();
    report.claims().stream()
        .filter(claim -> main != null && main.equals(claim.event()))
        .sorted(ORDER)
        .forEach(claim -> first.putIfAbsent(claim.source() + '\n' + claim.slot(), claim));
    return first.values().stream();
  }

  private Optional<Expectation> claim(Claim claim) {
    return quotes
        .quoteOf(claim)
        .map(
            quote ->
                new Expectation.Claimed(
                    claim.slot(),
                    claim.source(),
                    quote,
                    value(claim.value()),
                    claim.scope(),
                    claim.saidBy()));
  }

  private static ExpectedValue value(ClaimValue value) {
    if (value instanceof ClaimValue.Count count) {
      return new ExpectedValue.Count(count.min(), count.max());
    }
    if (value instanceof ClaimValue.Days days) {
      return new ExpectedValue.Days(days.from(), days.to());
    }
    return new ExpectedValue.Text(value.display());
  }
}
