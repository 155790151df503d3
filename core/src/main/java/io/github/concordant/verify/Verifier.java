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
import io.github.concordant.model.Slot;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Verdict;
import io.github.concordant.verify.Expectation.ExpectedValue;
import io.github.concordant.verify.QuoteFinder.NoPlace;
import io.github.concordant.verify.QuoteFinder.Place;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  private final QuotedReport quoted;
  private final QuoteFinder quotes;
  private final ImmutableMap<String, Claim> claims;

  private Verifier(SourceSet set, Report report) {
    this.report = report;
    this.quoted = QuotedReport.of(report, set);
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
    ImmutableList<Finding> over =
        report.findings().stream()
            .filter(finding -> places.stream().allMatch(place -> touches(finding, place)))
            .collect(ImmutableList.toImmutableList());
    boolean met =
        over.stream()
            .anyMatch(
                finding ->
                    finding.verdict() == expected.verdict()
                        && finding.slot().equals(expected.slot()));
    return met
        ? CheckResult.met(expected)
        : CheckResult.failed(expected, "not found; " + instead(expected.slot(), over, places));
  }

  /** A known gap is asserted too: once it is closed, the file has to say so. */
  private CheckResult missed(Expectation.Missed expected) throws NoPlace {
    return hold(expected.wanted()).met()
        ? CheckResult.failed(expected, "it is met now: move it out of \"missed\"")
        : CheckResult.met(expected);
  }

  /** What the report has in place of the finding: others over the quotes, or the claims in them. */
  private String instead(Slot slot, ImmutableList<Finding> others, ImmutableList<Place> places) {
    if (!others.isEmpty()) {
      return lines("over these quotes the report has", others.stream().map(quoted::tell));
    }
    ImmutableList<Claim> read =
        report.claims().stream()
            .filter(claim -> claim.slot().equals(slot))
            .filter(claim -> places.stream().anyMatch(place -> place.holds(claim)))
            .collect(ImmutableList.toImmutableList());
    ImmutableSet<String> lost =
        places.stream()
            .filter(place -> read.stream().noneMatch(place::holds))
            .map(Place::source)
            .collect(ImmutableSet.toImmutableSet());
    String problem =
        lost.isEmpty()
            ? "there are claims in all quotes, but no finding sets them side by side"
            : "no claim of "
                + slot
                + " is read from the quote in "
                + QuotedReport.list(lost)
                + (read.isEmpty() ? "" : "; from the others");
    return read.isEmpty() ? problem : lines(problem, read.stream().map(this::tellWithEvent));
  }

  private String tellWithEvent(Claim claim) {
    String event =
        report.events().stream()
            .filter(candidate -> candidate.id().equals(claim.event()))
            .map(candidate -> " (" + candidate.label() + ")")
            .findFirst()
            .orElse("");
    return quoted.tell(claim).replaceFirst("\n", Matcher.quoteReplacement(event) + "\n");
  }

  private static String lines(String head, Stream<String> parts) {
    return head
        + ":"
        + parts
            .map(part -> "\n  " + part.replace("\n", "\n  "))
            .distinct()
            .collect(Collectors.joining());
  }

  private CheckResult notReported(Expectation.NotReported expected) throws NoPlace {
    ImmutableList<Place> places = places(expected.quotes());
    for (Finding finding : report.findings()) {
      long touched = places.stream().filter(place -> touches(finding, place)).count();
      if (WARNINGS.contains(finding.verdict()) && touched >= Math.min(2, places.size())) {
        return CheckResult.failed(expected, "reported as " + quoted.tell(finding));
      }
    }
    return CheckResult.met(expected);
  }

  private CheckResult claimed(Expectation.Claimed expected) throws NoPlace {
    Place place = quotes.find(expected.source(), expected.quote());
    ImmutableList<Claim> read =
        report.claims().stream()
            .filter(claim -> place.holds(claim) && claim.slot().equals(expected.slot()))
            .collect(ImmutableList.toImmutableList());
    if (read.stream().anyMatch(claim -> fits(claim, expected))) {
      return CheckResult.met(expected);
    }
    return CheckResult.failed(
        expected,
        read.isEmpty() ? unread(place) : lines("read as", read.stream().map(quoted::tell)));
  }

  private String unread(Place place) {
    ImmutableSet<String> others =
        report.claims().stream()
            .filter(place::holds)
            .map(claim -> claim.slot() + " " + claim.value().display())
            .collect(ImmutableSet.toImmutableSet());
    return "no such claim is read"
        + (others.isEmpty() ? "" : "; read there is " + Joiner.on(", ").join(others));
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
