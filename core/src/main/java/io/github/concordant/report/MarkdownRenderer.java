package io.github.concordant.report;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report for a chat or a ticket, in CommonMark with GitHub's tables: what disagrees first, each
 * value with one quote, then a line for each spelling and each explanation, then every fact by
 * source.
 */
public final class MarkdownRenderer {

  /** The report, its lines ended by line feeds. */
  public String render(CheckedStory story) {
    Report report = story.report();
    StringBuilder page = new StringBuilder();
    page.append("## ").append(Markdown.escaped(Phrases.title(report))).append("\n\n");
    sources(page, report.sources());
    StoryIndex index = StoryIndex.of(story);
    draft(page, index, report.draft());
    of(report, Phrases.DISAGREEMENTS).forEach(finding -> disagreement(page, index, finding));
    section(page, report, ImmutableSet.of(Verdict.SPELLING_VARIANT), "One name, several spellings");
    section(page, report, Phrases.EXPLAINED, "Looks like a disagreement, and is none");
    suppressed(page, report);
    matrix(page, new FactMatrix(report));
    notices(page, report.notices());
    return page.toString();
  }

  private static ImmutableList<Finding> of(Report report, ImmutableSet<Verdict> verdicts) {
    return report.open().stream()
        .filter(finding -> verdicts.contains(finding.verdict()))
        .collect(ImmutableList.toImmutableList());
  }

  private static void sources(StringBuilder page, ImmutableList<Source> sources) {
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      page.append(i + 1)
          .append(". ")
          .append(Markdown.escaped(Phrases.name(source) + Phrases.kinship(source)));
      page.append('\n');
    }
  }

  private static void draft(StringBuilder page, StoryIndex index, @Nullable DraftReview draft) {
    if (draft == null) {
      return;
    }
    page.append("\n### Your draft\n").append(Markdown.escaped(Phrases.name(draft.source())));
    page.append(": ").append(DraftQuotes.summary(draft)).append("\n\n");
    DraftQuotes quotes = new DraftQuotes(index);
    for (DraftClaim claim : draft.claims()) {
      page.append("- **").append(DraftQuotes.name(claim.standing())).append("**, ");
      page.append(claim.claim().slot().id()).append(": ");
      page.append(Markdown.escaped(claim.explanation())).append('\n');
      if (claim.standing() != Standing.SUPPORTED) {
        page.append("  > \u201C").append(words(quotes.own(claim))).append("\u201D\n");
      }
    }
  }

  private static String words(QuotedClaim quote) {
    return quote.sentence().stream().map(MarkdownRenderer::piece).collect(Collectors.joining());
  }

  private static void disagreement(StringBuilder page, StoryIndex index, Finding finding) {
    String verdict = finding.verdict().id().replace('-', ' ');
    page.append("\n### ")
        .append(Ascii.toUpperCase(verdict.charAt(0)))
        .append(verdict, 1, verdict.length())
        .append(": ")
        .append(Markdown.escaped(finding.summary()))
        .append('\n');
    Map<String, List<QuotedClaim>> byValue = new LinkedHashMap<>();
    for (QuotedClaim quote : index.quotes(finding)) {
      byValue
          .computeIfAbsent(quote.claim().value().display(), value -> new ArrayList<>())
          .add(quote);
    }
    byValue.forEach((value, quotes) -> value(page, value, quotes));
    page.append('\n').append(Markdown.escaped(finding.explanation())).append('\n');
  }

  /** A value in the words of the first source that gives it; the others are named. */
  private static void value(StringBuilder page, String value, List<QuotedClaim> quotes) {
    QuotedClaim first = quotes.get(0);
    String said =
        first.claim().saidBy() == null
            ? ""
            : ", as " + Markdown.escaped(first.claim().saidBy()) + " says";
    page.append("\n> **").append(Markdown.escaped(value)).append("** \u2013 ");
    page.append(Markdown.escaped(first.sourceName())).append(said).append(":\n");
    page.append("> \u201C").append(words(first)).append("\u201D\n");
    if (quotes.size() > 1) {
      String others =
          quotes.stream().skip(1).map(q -> q.claim().source()).collect(Collectors.joining(", "));
      page.append("> Also ").append(Markdown.escaped(others)).append('\n');
    }
  }

  /** A piece keeps its outer white space, which emphasis cannot hold. */
  private static String piece(Piece piece) {
    String words = Markdown.escaped(piece.text());
    String before = piece.text().startsWith(" ") ? " " : "";
    String after = piece.text().endsWith(" ") && !words.isEmpty() ? " " : "";
    return before + (piece.differs() && !words.isEmpty() ? "**" + words + "**" : words) + after;
  }

  private static void section(
      StringBuilder page, Report report, ImmutableSet<Verdict> verdicts, String heading) {
    ImmutableList<Finding> findings = of(report, verdicts);
    if (findings.isEmpty()) {
      return;
    }
    page.append("\n### ").append(heading).append('\n');
    for (Finding finding : findings) {
      String told =
          finding.verdict() == Verdict.SPELLING_VARIANT
              ? finding.values().stream()
                  .map(MarkdownRenderer::sourced)
                  .collect(Collectors.joining(" / "))
              : "**" + finding.verdict().id() + "** " + Markdown.escaped(finding.explanation());
      page.append("- ").append(told).append('\n');
    }
  }

  private static void suppressed(StringBuilder page, Report report) {
    if (report.suppressed().isEmpty()) {
      return;
    }
    page.append("\n### Suppressed\n");
    for (Finding finding : report.findings()) {
      Suppression suppression = report.suppressed().get(finding.id());
      if (suppression != null) {
        page.append("- **").append(finding.verdict().id()).append("** ");
        page.append(Markdown.escaped(finding.summary())).append(" \u2013 ");
        page.append(Markdown.escaped(Phrases.suppression(suppression))).append('\n');
      }
    }
  }

  private static String sourced(SourcedValue value) {
    return "**"
        + Markdown.escaped(value.value())
        + "** ("
        + Markdown.escaped(Joiner.on(", ").join(value.sources()))
        + ")";
  }

  private static void matrix(StringBuilder page, FactMatrix matrix) {
    if (matrix.isEmpty()) {
      return;
    }
    int sources = matrix.sources().size();
    page.append("\n### Who says what\n| |");
    for (int i = 1; i <= sources; i++) {
      page.append(' ').append(i).append(" |");
    }
    page.append("\n|").append(" --- |".repeat(sources + 1)).append('\n');
    for (Finding fact : matrix.facts()) {
      page.append("| ").append(fact.slot().id()).append(": ");
      page.append(Markdown.escaped(matrix.subject(fact))).append(" |");
      for (Source source : matrix.sources()) {
        String cell = Joiner.on(" / ").join(matrix.cell(fact, source));
        page.append(' ').append(cell.isEmpty() ? "\u2013" : Markdown.escaped(cell)).append(" |");
      }
      page.append('\n');
    }
  }

  private static void notices(StringBuilder page, ImmutableList<Notice> notices) {
    if (notices.isEmpty()) {
      return;
    }
    page.append("\n### Notices\n");
    for (Notice notice : notices) {
      String source = notice.source() == null ? "" : notice.source() + ": ";
      page.append("- ").append(Markdown.escaped(source + notice.message())).append('\n');
    }
  }
}
