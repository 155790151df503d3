package io.github.concordant.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Claim;
import io.github.concordant.testkit.Traits.Miss;
import io.github.concordant.verify.QuotedReport;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Looks for claims, and words what is wrong; an empty message says that nothing is.
 *
 * @param place where it looks, as a sentence goes on: {@code in the report on "quarry"}
 */
record ClaimSearch(QuotedReport report, List<Claim> claims, String place) {

  private static final int MOST_SHOWN = 6;

  /** Why no claim fits, with those that nearly do. */
  String lacking(ClaimMatcher wanted) {
    if (claims.stream().anyMatch(claim -> wanted.fits(report, claim))) {
      return "";
    }
    String expected = "Expected " + wanted.describe() + " " + place + ", but ";
    if (claims.isEmpty()) {
      return expected + "there is no claim at all.";
    }
    ImmutableList<Miss<Claim>> nearest = wanted.nearest(report, claims);
    return nearest.isEmpty()
        ? expected + "none of its " + claims.size() + " claims is like it; read are: " + slots()
        : expected
            + "none is that. The nearest:\n"
            + nearest.stream().map(this::tell).collect(Collectors.joining("\n"));
  }

  /** The claims that fit though none should. */
  String unwanted(ClaimMatcher unwanted) {
    return told(
        "Expected no such thing as " + unwanted.describe() + " " + place + ", but there is:\n",
        claims.stream()
            .filter(claim -> unwanted.fits(report, claim))
            .collect(ImmutableList.toImmutableList()));
  }

  /** The claims with another value than that. */
  String unlike(String value) {
    ClaimMatcher wanted = ClaimMatcher.any().worth(value);
    return told(
        "Expected every claim " + place + " to be worth " + value + ", but there is:\n",
        claims.stream()
            .filter(claim -> !wanted.fits(report, claim))
            .collect(ImmutableList.toImmutableList()));
  }

  private String told(String head, ImmutableList<Claim> wrong) {
    return wrong.isEmpty() ? "" : head + tell(wrong);
  }

  /** Claims with their quotes, each on lines of its own. */
  String tell(List<Claim> some) {
    String more = some.size() > MOST_SHOWN ? "\n  and " + (some.size() - MOST_SHOWN) + " more" : "";
    return some.stream()
            .limit(MOST_SHOWN)
            .map(claim -> Words.indented(claim.slot() + " in " + report.tell(claim)))
            .collect(Collectors.joining("\n"))
        + more;
  }

  private String tell(Miss<Claim> miss) {
    return tell(ImmutableList.of(miss.thing())) + "\n    (" + String.join("; ", miss.lacks()) + ")";
  }

  private String slots() {
    return Words.list(
        claims.stream()
            .map(claim -> claim.slot().id())
            .sorted()
            .collect(ImmutableSet.toImmutableSet()));
  }
}
