package io.github.concordant.bench.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.concordant.compare.name.NameComparison;
import io.github.concordant.compare.name.NameKind;
import io.github.concordant.compare.name.NameMatcher;

/** Compares two names, parted by a bar or a line break. */
public final class NameFuzzer {

  private static final NameMatcher MATCHER = NameMatcher.standard();

  private NameFuzzer() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    long start = Oracle.start();
    String[] names = data.consumeRemainingAsString().split("[|\n]", 2);
    String one = names[0];
    String other = names.length > 1 ? names[1] : one;
    Oracle.twice(() -> MATCHER.blockingKeys(one));
    for (NameKind kind : NameKind.values()) {
      NameComparison there = Oracle.twice(() -> MATCHER.compare(one, other, kind));
      NameComparison back = MATCHER.compare(other, one, kind);
      Oracle.demand(
          there.relation() == back.relation() && there.score() == back.score(),
          kind + " is not symmetric: " + there + " and " + back);
      Oracle.demand(there.score() >= 0 && there.score() <= 1, "no score: " + there);
    }
    Oracle.inTime(start);
  }
}
