package io.github.concordant.testkit;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Report;
import io.github.concordant.verify.QuotedReport;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Asserts what claims there are of one slot. Reached by {@link ReportAssert#claims(String)}. */
public class ClaimsAssert extends AbstractAssert<ClaimsAssert, ImmutableList<Claim>> {

  private QuotedReport report;
  private String place = "";

  /** For {@link ReportAssert}, and AssertJ's soft assertions. */
  public ClaimsAssert(@Nullable ImmutableList<Claim> actual) {
    super(actual, ClaimsAssert.class);
    this.report =
        QuotedReport.of(
            new Report(
                null,
                ImmutableList.of(),
                ImmutableList.of(),
                actual == null ? ImmutableList.of() : actual,
                ImmutableList.of(),
                ImmutableList.of()));
  }

  /** Names the report that the claims are of. */
  ClaimsAssert within(QuotedReport newReport, String newPlace) {
    report = newReport;
    place = newPlace;
    return this;
  }

  /** There is such a claim. */
  public ClaimsAssert hasClaim(ClaimMatcher wanted) {
    return passes(search().lacking(wanted));
  }

  /** There is no such claim. */
  public ClaimsAssert hasNoClaim(ClaimMatcher unwanted) {
    return passes(search().unwanted(unwanted));
  }

  /** All claims have that value, as a report shows it; also when there are none. */
  public ClaimsAssert areAllWorth(String value) {
    return passes(search().unlike(value));
  }

  /** There is no claim at all. */
  public ClaimsAssert isEmpty() {
    return hasNoClaim(ClaimMatcher.any());
  }

  private ClaimSearch search() {
    isNotNull();
    return new ClaimSearch(report, Objects.requireNonNull(actual), place);
  }

  private ClaimsAssert passes(String problem) {
    if (!problem.isEmpty()) {
      failWithMessage("%s", problem);
    }
    return this;
  }
}
