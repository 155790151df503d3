package io.github.concordant.report;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Article;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Finding.SourcedValue;
import io.github.concordant.model.Notice;
import io.github.concordant.model.Report;
import io.github.concordant.model.Source;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.model.Verdict;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A report for a person at a terminal: what disagrees first, then spellings, then what looked like
 * a disagreement and is none, then every fact by source.
 */
public final class TextRenderer {

  private static final ImmutableSet<Verdict> DISAGREEMENTS =
      ImmutableSet.of(Verdict.CONTRADICTION, Verdict.INTERNAL_CONTRADICTION, Verdict.DISPUTED);
  private static final ImmutableSet<Verdict> EXPLAINED =
      ImmutableSet.of(Verdict.DIFFERENT_EVENTS, Verdict.SUPERSEDED, Verdict.COMPATIBLE);

  private final boolean colour;
  private final int width;

  /**
   * @param colour whether words are marked by colour rather than by stars
   * @param width the columns of a line
   */
  public TextRenderer(boolean colour, int width) {
    this.colour = colour;
    this.width = width;
  }

  /**
   * The report as text.
   *
   * @param articles the articles that were checked, to quote whole sentences from
   */
  public String render(Report report, Iterable<Article> articles) {
    Sheet sheet = new Sheet(colour, width);
    View view = View.of(report, articles);
    title(sheet, report);
    sources(sheet, report.sources());
    section(sheet, report, DISAGREEMENTS, "Where they disagree", f -> quoted(sheet, view, f));
    section(
        sheet,
        report,
        ImmutableSet.of(Verdict.SPELLING_VARIANT),
        "One name, several spellings",
        f -> valued(sheet, f));
    section(
        sheet,
        report,
        EXPLAINED,
        "Looks like a disagreement, and is none",
        f -> explained(sheet, view, f));
    matrix(sheet, report);
    notices(sheet, report.notices());
    return sheet.toString();
  }

  /** What each source claims, source by source. */
  public String renderClaims(Report report) {
    Sheet sheet = new Sheet(colour, width);
    for (Source source : report.sources()) {
      sheet.heading(name(source));
      for (Claim claim : report.claims()) {
        if (claim.source().equals(source.id())) {
          sheet.paragraph("  ", claimLine(claim));
        }
      }
    }
    return sheet.toString();
  }

  private static String claimLine(Claim claim) {
    String scope = claim.scope() == null ? "" : " (" + Sheet.plain(claim.scope()) + ")";
    String said = claim.saidBy() == null ? "" : ", says " + Sheet.plain(claim.saidBy());
    return claim.slot().id()
        + scope
        + ": "
        + Sheet.plain(claim.value().display())
        + said
        + " \u2013 \""
        + Sheet.plain(claim.evidence().quote())
        + "\"";
  }

  private static void title(Sheet sheet, Report report) {
    long loud = report.findings().stream().filter(f -> DISAGREEMENTS.contains(f.verdict())).count();
    String story = report.story() == null ? "" : Sheet.plain(report.story()) + ": ";
    sheet.heading(
        story
            + counted(report.sources().size(), "article")
            + ", "
            + (loud == 0 ? "no disagreement found" : counted(loud, "disagreement")));
  }

  private static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static void sources(Sheet sheet, ImmutableList<Source> sources) {
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      String copy = source.sameTextAs() == null ? "" : ", same text as " + source.sameTextAs();
      sheet.paragraph("  [" + (i + 1) + "] ", name(source) + Sheet.plain(copy));
    }
  }

  private static String name(Source source) {
    String publisher = source.publisher() == null ? "" : source.publisher() + ", ";
    return Sheet.plain(source.id() + " (" + publisher + day(source) + ")");
  }

  private static String day(Source source) {
    if (source.published() == null) {
      return "no date";
    }
    return source.published()
        + (source.publishedFrom() == PublishedFrom.INFERRED ? " as inferred" : "");
  }

  private interface Body {
    void write(Finding finding);
  }

  private static void section(
      Sheet sheet, Report report, ImmutableSet<Verdict> verdicts, String heading, Body body) {
    List<Finding> findings =
        report.findings().stream().filter(f -> verdicts.contains(f.verdict())).toList();
    if (findings.isEmpty()) {
      return;
    }
    sheet.heading(heading);
    for (Finding finding : findings) {
      sheet.blank();
      sheet.paragraph("- ", finding.verdict().id() + ": " + Sheet.plain(finding.summary()));
      if (!finding.explanation().equals(finding.summary())) {
        sheet.paragraph("  ", Sheet.plain(finding.explanation()));
      }
      body.write(finding);
    }
  }

  /** Two events are told apart by their sentences; for the rest the values say enough. */
  private static void explained(Sheet sheet, View view, Finding finding) {
    if (finding.verdict() == Verdict.DIFFERENT_EVENTS) {
      quoted(sheet, view, finding);
    } else {
      valued(sheet, finding);
    }
  }

  private static void valued(Sheet sheet, Finding finding) {
    for (SourcedValue value : finding.values()) {
      sheet.paragraph(
          "    ", Sheet.plain(value.value() + " \u2013 " + Joiner.on(", ").join(value.sources())));
    }
  }

  /** Each source's value with the sentence that it stands in; once when it says it twice. */
  private static void quoted(Sheet sheet, View view, Finding finding) {
    Map<String, Claim> shown = new LinkedHashMap<>();
    for (String id : finding.claims()) {
      Claim claim = view.claims().get(id);
      if (claim != null) {
        shown.putIfAbsent(claim.source() + '\n' + claim.value().display(), claim);
      }
    }
    for (Claim claim : shown.values()) {
      Source source = view.sources().get(claim.source());
      String said = claim.saidBy() == null ? "" : ", as " + claim.saidBy() + " says";
      String name = source == null ? claim.source() : name(source);
      sheet.paragraph("    ", Sheet.plain(name + ": " + claim.value().display() + said));
      sheet.paragraph(
          "      ",
          Quotation.of(
              claim.evidence(),
              view.articles().get(claim.source()),
              sharedWords(claim, shown.values())));
    }
  }

  /** The words of the claim's evidence that all claims with another value use too. */
  private static ImmutableSet<String> sharedWords(Claim claim, Iterable<Claim> shown) {
    Set<String> shared = new LinkedHashSet<>(Quotation.words(claim.evidence().quote()));
    for (Claim other : shown) {
      if (!other.value().equals(claim.value())) {
        shared.retainAll(Quotation.words(other.evidence().quote()));
      }
    }
    return ImmutableSet.copyOf(shared);
  }

  private static void matrix(Sheet sheet, Report report) {
    FactMatrix matrix = new FactMatrix(report);
    if (!matrix.isEmpty()) {
      sheet.heading("Who says what");
      matrix.write(sheet);
    }
  }

  private static void notices(Sheet sheet, ImmutableList<Notice> notices) {
    if (notices.isEmpty()) {
      return;
    }
    sheet.heading("Notices");
    for (Notice notice : notices) {
      String source = notice.source() == null ? "" : notice.source() + ": ";
      sheet.paragraph("- ", Sheet.plain(source + notice.message()));
    }
  }

  /** The parts of a report by their ids. */
  private record View(
      ImmutableMap<String, Claim> claims,
      ImmutableMap<String, Source> sources,
      ImmutableMap<String, Article> articles) {

    static View of(Report report, Iterable<Article> articles) {
      return new View(
          byId(report.claims(), Claim::id),
          byId(report.sources(), Source::id),
          byId(articles, Article::id));
    }

    private static <T> ImmutableMap<String, T> byId(Iterable<T> items, Function<T, String> id) {
      Map<String, T> map = new LinkedHashMap<>();
      items.forEach(item -> map.putIfAbsent(id.apply(item), item));
      return ImmutableMap.copyOf(map);
    }
  }
}
