package io.github.concordant.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.concordant.model.Report;
import io.github.concordant.model.Suppression;
import java.util.Collection;
import java.util.Map;

/** Finds the findings that somebody has decided to need no more attention. */
public final class Suppressions {

  private Suppressions() {}

  /** The report with those of its findings suppressed whose fingerprints are among these. */
  public static Report mark(Report report, Collection<Suppression> suppressions) {
    if (suppressions.isEmpty()) {
      return report;
    }
    Map<String, Suppression> byFingerprint =
        Maps.uniqueIndex(suppressions, Suppression::fingerprint);
    ImmutableMap.Builder<String, Suppression> suppressed = ImmutableMap.builder();
    Fingerprint.of(report)
        .forEach(
            (id, fingerprint) -> {
              Suppression suppression = byFingerprint.get(fingerprint);
              if (suppression != null) {
                suppressed.put(id, suppression);
              }
            });
    return report.withSuppressed(suppressed.buildOrThrow());
  }
}
