package io.github.concordant.testkit;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Report;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;

/**
 * AssertJ's soft assertions with those over reports: all failures are told, not only the first.
 * {@code SoftAssertions.assertSoftly} has its like in {@code assertSoftly(ConcordantSoftAssertions
 * .class, ...)}, and {@code @InjectSoftAssertions} takes it.
 */
public class ConcordantSoftAssertions extends SoftAssertions {

  /** Begins assertions over a report. */
  public ReportAssert assertThat(@Nullable Report report) {
    return proxy(ReportAssert.class, Report.class, report)
        .withClaimAsserts(claims -> proxy(ClaimsAssert.class, ImmutableList.class, claims));
  }
}
