package io.github.concordant.testkit;

import io.github.concordant.model.Report;
import io.github.concordant.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The door to the assertions, for a static import beside AssertJ's own:
 *
 * <pre>{@code
 * import static io.github.concordant.testkit.ConcordantAssertions.*;
 *
 * assertThat(report).flags(contradiction().of("killed").between("wire", "local"));
 * }</pre>
 */
public final class ConcordantAssertions {

  private ConcordantAssertions() {}

  /** Begins assertions over a report. */
  public static ReportAssert assertThat(@Nullable Report report) {
    return new ReportAssert(report);
  }

  /** A finding of any verdict. */
  public static FindingMatcher finding() {
    return FindingMatcher.any();
  }

  /** Values of one event that cannot both be true. */
  public static FindingMatcher contradiction() {
    return FindingMatcher.of(Verdict.CONTRADICTION, "a contradiction");
  }

  /** One source disagrees with itself. */
  public static FindingMatcher internalContradiction() {
    return FindingMatcher.of(Verdict.INTERNAL_CONTRADICTION, "an internal contradiction");
  }

  /** Different parties are quoted for values that do not fit. */
  public static FindingMatcher disputed() {
    return FindingMatcher.of(Verdict.DISPUTED, "a dispute");
  }

  /** One person, group or place, spelt differently. */
  public static FindingMatcher spellingVariant() {
    return FindingMatcher.of(Verdict.SPELLING_VARIANT, "a spelling variant");
  }

  /** A later report replaces an earlier value. */
  public static FindingMatcher superseded() {
    return FindingMatcher.of(Verdict.SUPERSEDED, "a superseded value");
  }

  /** Values that look as if they disagreed, and are of different events. */
  public static FindingMatcher differentEvents() {
    return FindingMatcher.of(Verdict.DIFFERENT_EVENTS, "different events");
  }

  /** Values that can both be true. */
  public static FindingMatcher compatible() {
    return FindingMatcher.of(Verdict.COMPATIBLE, "compatible values");
  }

  /** A claim of any slot. */
  public static ClaimMatcher claim() {
    return ClaimMatcher.any();
  }
}
