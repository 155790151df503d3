package io.github.concordant.verify;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import io.github.concordant.model.Claim;
import io.github.concordant.model.ClaimValue;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Verdict;
import io.github.concordant.verify.Expectation.ExpectedValue;
import io.github.concordant.verify.QuoteFinder.NoPlace;
import io.github.concordant.verify.QuoteFinder.Place;
import java.util.Map;
import java.util.Objects;

/** Holds the report of one source set against its expectations. */
public final class Verifier {

  /** What warns an editor; the rest explains or counts. */
  private static final ImmutableSet<Verdict> WARNINGS =
      ImmutableSet.of(
          Verdict.CONTRADICTION,
          Verdict.INTERNAL_CONTRADICTION,
          Verdict.DISPUTED,
          Verdict.SPELLING_VARIANT);

  private final Report report;
  private final QuoteFinder quotes;
  private final ImmutableMap<String, Claim> claims;

  private Verifier(SourceSet set, Report report) {
    this.report = report;
    this.quotes = new QuoteFinder(set);
    this.claims =
        report.claims().stream().collect(ImmutableMap.toImmutableMap(Claim::id, claim -> claim));
  }

  /** A result for each expectation, in their order. */
  public static ImmutableList<CheckResult> verify(
      SourceSet set, Report report, ImmutableList<Expectation> expectations) {
    Verifier verifier = new Verifier(set, report);
    return expectations.stream().map(verifier::check).collect(ImmutableList.toImmutableList());
  }

  private CheckResult check(Expectation expectation) {
    try {
      return hold(expectation);
    } catch (NoPlace e) {
      return CheckResult.failed(expectation, e.explanation());
    }
  }

  private CheckResult hold(Expectation expectation) throws NoPlace {
    if (expectation instanceof Expectation.Found found) {
      return found(found);
    }
    if (expectation instanceof Expectation.NotReported unwanted) {
      return notReported(unwanted);
    }
    if (expectation instanceof Expectation.Missed missed) {
      return missed(missed);
    }
    return claimed((Expectation.Claimed) expectation);
  }

  private CheckResult found(Expectation.Found expected) throws NoPlace {
    ImmutableList<Place> places = places(expected.quotes());
    ImmutableList.Builder<String> others = ImmutableList.builder();
    for (Finding finding : report.findings()) {
      boolean all = places.stream().allMatch(place -> touches(finding, place));
      if (all
          && finding.verdict() == expected.verdict()
          && finding.slot().equals(expected.slot())) {
        return CheckResult.met(expected);
      }
      if (all) {
        others.add(finding.verdict().id() + " of " + finding.slot() + ": " + finding.summary());
      }
    }
    return CheckResult.failed(expected, "not found; " + instead(others.build(), places));
  }

  /** A known gap is asserted too: once it is closed, the file has to say so. */
  private CheckResult missed(Expectation.Missed expected) throws NoPlace {
    return hold(expected.wanted()).met()
        ? CheckResult.failed(expected, "it is met now: move it out of \"missed\"")
        : CheckResult.met(expected);
  }

  /** What the report has in place of the finding: others over the quotes, or the claims in them. */
  private String instead(ImmutableList<String> others, ImmutableList<Place> places) {
    if (!others.isEmpty()) {
      return "over these quotes the report has " + Joiner.on("; ").join(others);
    }
    ImmutableList<String> lost =
        places.stream()
            .filter(place -> report.claims().stream().noneMatch(place::holds))
            .map(Place::source)
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return lost.isEmpty()
        ? "there are claims in all quotes, but no finding sets them side by side"
        : "no claim is read from the quote in " + Joiner.on(", ").join(lost);
  }

  private CheckResult notReported(Expectation.NotReported expected) throws NoPlace {
    ImmutableList<Place> places = places(expected.quotes());
    for (Finding finding : report.findings()) {
      long touched = places.stream().filter(place -> touches(finding, place)).count();
      if (WARNINGS.contains(finding.verdict()) && touched >= Math.min(2, places.size())) {
        return CheckResult.failed(
            expected, "reported as " + finding.verdict().id() + ": " + finding.summary());
      }
    }
    return CheckResult.met(expected);
  }

  private CheckResult claimed(Expectation.Claimed expected) throws NoPlace {
    Place place = quotes.find(expected.source(), expected.quote());
    ImmutableList.Builder<String> read = ImmutableList.builder();
    for (Claim claim : report.claims()) {
      if (claim.slot().equals(expected.slot()) && place.holds(claim)) {
        if (fits(claim, expected)) {
          return CheckResult.met(expected);
        }
        read.add(claim.value().display() + " of " + claim.scope() + " said by " + claim.saidBy());
      }
    }
    ImmutableList<String> others = read.build();
    return CheckResult.failed(
        expected, others.isEmpty() ? "no such claim is read" : "read as " + others);
  }

  private static boolean fits(Claim claim, Expectation.Claimed expected) {
    boolean scope = expected.scope() == null || expected.scope().equals(claim.scope());
    boolean said = expected.saidBy() == null || expected.saidBy().equals(claim.saidBy());
    return scope && said && fits(claim.value(), expected.value());
  }

  private static boolean fits(ClaimValue value, ExpectedValue expected) {
    if (expected instanceof ExpectedValue.Count count) {
      return value instanceof ClaimValue.Count told
          && told.min() == count.min()
          && Objects.equals(told.max(), count.max());
    }
    if (expected instanceof ExpectedValue.Days days) {
      return value instanceof ClaimValue.Days told
          && Objects.equals(told.from(), days.from())
          && Objects.equals(told.to(), days.to());
    }
    if (expected instanceof ExpectedValue.Text text) {
      return value instanceof ClaimValue.Text told && told.text().equals(text.text());
    }
    return true;
  }

  private boolean touches(Finding finding, Place place) {
    return finding.claims().stream()
        .map(claims::get)
        .anyMatch(claim -> claim != null && place.holds(claim));
  }

  private ImmutableList<Place> places(ListMultimap<String, String> bySource) throws NoPlace {
    ImmutableList.Builder<Place> places = ImmutableList.builder();
    for (Map.Entry<String, String> quote : bySource.entries()) {
      places.add(quotes.find(quote.getKey(), quote.getValue()));
    }
    return places.build();
  }
}
