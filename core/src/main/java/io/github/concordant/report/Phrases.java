package io.github.concordant.report;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Report;
import io.github.concordant.model.Source;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.model.Suppression;
import io.github.concordant.model.Verdict;

/** What the reports for people call things by; none of it is escaped for any format. */
public final class Phrases {

  /** The verdicts that say that something does not fit. */
  public static final ImmutableSet<Verdict> DISAGREEMENTS =
      ImmutableSet.of(Verdict.CONTRADICTION, Verdict.INTERNAL_CONTRADICTION, Verdict.DISPUTED);

  /** The verdicts that say why something that looks odd is none. */
  public static final ImmutableSet<Verdict> EXPLAINED =
      ImmutableSet.of(Verdict.DIFFERENT_EVENTS, Verdict.SUPERSEDED, Verdict.COMPATIBLE);

  private Phrases() {}

  /** The headline of a report: "quarry: 2 articles, 1 disagreement". */
  public static String title(Report report) {
    long loud = report.open().stream().filter(f -> DISAGREEMENTS.contains(f.verdict())).count();
    String story = report.story() == null ? "" : report.story() + ": ";
    return story
        + counted(report.newestSources().size(), "article")
        + ", "
        + (loud == 0 ? "no disagreement found" : counted(loud, "disagreement"))
        + (report.suppressed().isEmpty() ? "" : ", " + report.suppressed().size() + " suppressed");
  }

  /** Why and when a finding was suppressed: "seen the list (2024-05-07)". */
  public static String suppression(Suppression suppression) {
    return suppression.reason() + " (" + suppression.date() + ")";
  }

  /** "1 article", "2 articles". */
  public static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** A source with what is known of its origin: "wire (Harbour Wire, 2024-05-07)". */
  public static String name(Source source) {
    String publisher = source.publisher() == null ? "" : source.publisher() + ", ";
    return source.id() + " (" + publisher + day(source) + ")";
  }

  /** What a source repeats or precedes: ", same text as wire", or nothing. */
  public static String kinship(Source source) {
    if (source.versionOf() != null) {
      return ", earlier version of " + source.versionOf();
    }
    return source.sameTextAs() == null ? "" : ", same text as " + source.sameTextAs();
  }

  /** The day of a source, and whether it is a guess. */
  public static String day(Source source) {
    if (source.published() == null) {
      return "no date";
    }
    return source.published()
        + (source.publishedFrom() == PublishedFrom.INFERRED ? " as inferred" : "");
  }
}
