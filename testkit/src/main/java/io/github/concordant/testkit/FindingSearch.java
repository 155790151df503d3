package io.github.concordant.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Slot;
import io.github.concordant.testkit.Traits.Miss;
import io.github.concordant.verify.QuotedReport;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Looks for findings in a report, and words what is wrong; an empty message: nothing is. */
record FindingSearch(QuotedReport report) {

  /** Why no finding fits: those that nearly do, and what the sources say of the matter. */
  String lacking(FindingMatcher wanted) {
    if (report.report().findings().stream().anyMatch(finding -> wanted.fits(report, finding))) {
      return "";
    }
    ImmutableList<Miss<Finding>> nearest = wanted.nearest(report);
    String instead =
        nearest.isEmpty()
            ? "but it has " + findings() + "."
            : "but no finding is that. The nearest:\n"
                + nearest.stream().map(this::tell).collect(Collectors.joining("\n"));
    boolean complete = nearest.stream().anyMatch(miss -> speak(wanted, miss.thing()));
    return "Expected "
        + name()
        + " to flag\n  "
        + wanted.describe()
        + "\n"
        + instead
        + (complete ? worth(wanted, nearest) : said(wanted));
  }

  /** Where the values stand that are wanted, and that no finding shown has. */
  private String worth(FindingMatcher wanted, ImmutableList<Miss<Finding>> shown) {
    Set<String> there =
        shown.stream()
            .flatMap(miss -> FindingMatcher.values(report, miss.thing()).stream())
            .collect(Collectors.toSet());
    return wanted.values().stream()
        .filter(value -> !there.contains(value))
        .map(this::readAs)
        .collect(Collectors.joining());
  }

  private String readAs(String value) {
    List<Claim> claims =
        report.report().claims().stream()
            .filter(claim -> claim.value().display().equals(value))
            .toList();
    return claims.isEmpty()
        ? "\nNothing was read as " + value + "."
        : "\nRead as " + value + ":\n" + new ClaimSearch(report, claims, "").tell(claims);
  }

  /** The findings that are there though they should not be. */
  String unwanted(String expected, Predicate<Finding> unwanted) {
    ImmutableList<Finding> wrong =
        report.report().open().stream().filter(unwanted).collect(ImmutableList.toImmutableList());
    return wrong.isEmpty()
        ? ""
        : "Expected "
            + name()
            + " "
            + expected
            + ", but it has:\n"
            + wrong.stream()
                .map(finding -> Words.indented(report.tell(finding)))
                .collect(Collectors.joining("\n"));
  }

  /** The report by its story. */
  String name() {
    String story = report.report().story();
    return story == null ? "the report" : "the report on " + Words.quoted(story);
  }

  private String tell(Miss<Finding> miss) {
    return Words.indented(report.tell(miss.thing()))
        + "\n    ("
        + String.join("; ", miss.lacks())
        + ")";
  }

  /** Whether all that a person wants to hear of is in the finding. */
  private boolean speak(FindingMatcher wanted, Finding finding) {
    Slot slot = wanted.slot();
    return (slot == null || slot.equals(finding.slot()))
        && report.claims(finding).stream()
            .map(Claim::source)
            .collect(Collectors.toSet())
            .containsAll(wanted.sources());
  }

  /** What the sources, if any are named, say of the slot. */
  private String said(FindingMatcher wanted) {
    Slot slot = wanted.slot();
    if (slot == null) {
      return "";
    }
    List<Claim> claims =
        report.report().claims().stream()
            .filter(claim -> claim.slot().equals(slot))
            .filter(
                claim -> wanted.sources().isEmpty() || wanted.sources().contains(claim.source()))
            .toList();
    ImmutableSet<String> silent =
        wanted.sources().stream()
            .filter(id -> claims.stream().noneMatch(claim -> claim.source().equals(id)))
            .collect(ImmutableSet.toImmutableSet());
    String nothing =
        silent.isEmpty()
            ? (claims.isEmpty() ? "\nNo claim of " + slot + " was read." : "")
            : "\nNo claim of " + slot + " was read from " + Words.list(silent) + ".";
    return nothing
        + (claims.isEmpty()
            ? ""
            : "\nRead of " + slot + ":\n" + new ClaimSearch(report, claims, "").tell(claims));
  }

  private String findings() {
    int count = report.report().open().size();
    return count == 0 ? "no finding" : "nothing like it among its " + count + " findings";
  }
}
