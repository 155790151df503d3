package io.github.concordant.report;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Article;
import io.github.concordant.model.Claim;
import io.github.concordant.model.DraftReview;
import io.github.concordant.model.DraftReview.DraftClaim;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Finding.SourcedValue;
import io.github.concordant.model.Notice;
import io.github.concordant.model.Report;
import io.github.concordant.model.Source;
import io.github.concordant.model.Standing;
import io.github.concordant.model.Suppression;
import io.github.concordant.model.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report for a person at a terminal: what disagrees first, then spellings, then what looked like
 * a disagreement and is none, then every fact by source.
 */
public final class TextRenderer {

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
    StoryIndex index = StoryIndex.of(CheckedStory.of(report, articles));
    sheet.heading(Sheet.plain(Phrases.title(report)));
    sources(sheet, report.sources());
    draft(sheet, index, report.draft());
    section(
        sheet, report, Phrases.DISAGREEMENTS, "Where they disagree", f -> quoted(sheet, index, f));
    section(
        sheet,
        report,
        ImmutableSet.of(Verdict.SPELLING_VARIANT),
        "One name, several spellings",
        f -> valued(sheet, f));
    section(
        sheet,
        report,
        Phrases.EXPLAINED,
        "Looks like a disagreement, and is none",
        f -> explained(sheet, index, f));
    suppressed(sheet, report);
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

  private static void sources(Sheet sheet, ImmutableList<Source> sources) {
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      sheet.paragraph("  [" + (i + 1) + "] ", name(source) + Sheet.plain(Phrases.kinship(source)));
    }
  }

  private static String name(Source source) {
    return Sheet.plain(Phrases.name(source));
  }

  private static void draft(Sheet sheet, StoryIndex index, @Nullable DraftReview draft) {
    if (draft == null) {
      return;
    }
    sheet.heading("Your draft");
    sheet.paragraph("  ", name(draft.source()) + ": " + DraftQuotes.summary(draft));
    DraftQuotes quotes = new DraftQuotes(index);
    for (DraftClaim claim : draft.claims()) {
      if (claim.standing() != Standing.SUPPORTED) {
        sheet.blank();
      }
      sheet.paragraph(
          "- ",
          DraftQuotes.name(claim.standing())
              + ", "
              + claim.claim().slot().id()
              + ": "
              + Sheet.plain(claim.explanation()));
      if (claim.standing() != Standing.SUPPORTED) {
        sheet.paragraph("    ", "\"" + marked(quotes.own(claim)) + "\"");
        quotes.against(claim).forEach(quote -> quoted(sheet, quote));
      }
    }
  }

  private interface Body {
    void write(Finding finding);
  }

  private static void section(
      Sheet sheet, Report report, ImmutableSet<Verdict> verdicts, String heading, Body body) {
    List<Finding> findings =
        report.open().stream().filter(f -> verdicts.contains(f.verdict())).toList();
    if (findings.isEmpty()) {
      return;
    }
    sheet.heading(heading);
    ImmutableMap<String, String> prints = Fingerprint.of(report);
    for (Finding finding : findings) {
      sheet.blank();
      sheet.paragraph("- ", finding.verdict().id() + ": " + Sheet.plain(finding.summary()));
      if (!finding.explanation().equals(finding.summary())) {
        sheet.paragraph("  ", Sheet.plain(finding.explanation()));
      }
      body.write(finding);
      sheet.paragraph("  ", "fingerprint " + prints.get(finding.id()));
    }
  }

  private static void suppressed(Sheet sheet, Report report) {
    if (report.suppressed().isEmpty()) {
      return;
    }
    sheet.heading("Suppressed");
    for (Finding finding : report.findings()) {
      Suppression suppression = report.suppressed().get(finding.id());
      if (suppression != null) {
        sheet.blank();
        sheet.paragraph("- ", finding.verdict().id() + ": " + Sheet.plain(finding.summary()));
        sheet.paragraph("  ", "Because: " + Sheet.plain(Phrases.suppression(suppression)));
        valued(sheet, finding);
        sheet.paragraph("  ", "fingerprint " + suppression.fingerprint());
      }
    }
  }

  /** Two events are told apart by their sentences; for the rest the values say enough. */
  private static void explained(Sheet sheet, StoryIndex index, Finding finding) {
    if (finding.verdict() == Verdict.DIFFERENT_EVENTS) {
      quoted(sheet, index, finding);
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

  private static void quoted(Sheet sheet, StoryIndex index, Finding finding) {
    index.quotes(finding).forEach(quote -> quoted(sheet, quote));
  }

  private static void quoted(Sheet sheet, QuotedClaim quote) {
    Claim claim = quote.claim();
    String said = claim.saidBy() == null ? "" : ", as " + claim.saidBy() + " says";
    String name = quote.sourceName();
    sheet.paragraph("    ", Sheet.plain(name + ": " + claim.value().display() + said));
    sheet.paragraph("      ", "\"" + marked(quote) + "\"");
  }

  private static String marked(QuotedClaim quote) {
    return quote.sentence().stream()
        .map(piece -> piece.differs() ? Sheet.marked(piece.text()) : piece.text())
        .collect(Collectors.joining());
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
}
