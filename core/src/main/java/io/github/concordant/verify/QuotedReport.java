package io.github.concordant.verify;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Article;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Verdict;
import io.github.concordant.report.CheckedStory;
import io.github.concordant.report.QuotedClaim;
import io.github.concordant.report.StoryIndex;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A report that tells its findings and claims with their quotes, for the messages of failed tests:
 * who says what, and in which sentence.
 */
public final class QuotedReport {

  private static final String INDENT = "  ";

  private final Report report;
  private final StoryIndex index;

  private QuotedReport(Report report, Iterable<Article> articles) {
    this.report = report;
    this.index = StoryIndex.of(CheckedStory.of(report, articles));
  }

  /** A report alone: it quotes the words that the claims stand in. */
  public static QuotedReport of(Report report) {
    return new QuotedReport(report, ImmutableList.of());
  }

  /** A report with the articles that were checked: it quotes whole sentences. */
  public static QuotedReport of(Report report, SourceSet set) {
    return new QuotedReport(report, set.withEarlier());
  }

  public Report report() {
    return report;
  }

  /** The claims of a finding, in its order. */
  public ImmutableList<Claim> claims(Finding finding) {
    return index.claims(finding);
  }

  /**
   * A finding in several lines: verdict, slot and summary, its explanation, and beneath them each
   * source's value with the sentence that it stands in. The words that differ stand between stars.
   */
  public String tell(Finding finding) {
    StringBuilder told =
        new StringBuilder()
            .append(finding.verdict().id())
            .append(" of ")
            .append(finding.slot())
            .append(" (")
            .append(finding.level().id())
            .append("): ")
            .append(plain(finding.summary()));
    if (!finding.explanation().equals(finding.summary())) {
      told.append('\n').append(INDENT).append(plain(finding.explanation()));
    }
    for (QuotedClaim quote : index.quotes(finding)) {
      told.append('\n').append(INDENT).append(tell(quote).replace("\n", "\n" + INDENT));
    }
    return told.toString();
  }

  /** A claim in two lines: source, value and who says so; and its sentence. */
  public String tell(Claim claim) {
    return index.quotes(alone(claim)).stream().map(this::tell).collect(Collectors.joining("\n"));
  }

  private String tell(QuotedClaim quote) {
    Claim claim = quote.claim();
    String scope = claim.scope() == null ? "" : " of " + claim.scope();
    String said = claim.saidBy() == null ? "" : ", as " + claim.saidBy() + " says";
    String sentence =
        quote.sentence().stream()
            .map(piece -> piece.differs() ? "*" + piece.text() + "*" : piece.text())
            .collect(Collectors.joining());
    String value = plain(quote.sourceName() + ": " + claim.value().display() + scope + said);
    return value + "\n" + INDENT + "\"" + sentence + "\"";
  }

  /** The ids of sources, as a person lists them: "a, b and c". */
  static String list(Iterable<String> ids) {
    List<String> sorted = ImmutableSet.copyOf(ids).asList();
    int last = sorted.size() - 1;
    return last < 1
        ? String.join("", sorted)
        : Joiner.on(", ").join(sorted.subList(0, last)) + " and " + sorted.get(last);
  }

  private static Finding alone(Claim claim) {
    return new Finding(
        claim.id(),
        Verdict.SINGLE_SOURCE,
        Verdict.SINGLE_SOURCE.level(),
        claim.slot(),
        claim.event(),
        "",
        "",
        ImmutableList.of(claim.id()),
        ImmutableList.of());
  }

  private static String plain(String text) {
    return CharMatcher.javaIsoControl().trimAndCollapseFrom(text, ' ');
  }
}
