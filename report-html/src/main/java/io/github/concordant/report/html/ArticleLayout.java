package io.github.concordant.report.html;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import io.github.concordant.model.Article;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Field;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Level;
import io.github.concordant.model.Report;
import io.github.concordant.model.Source;
import io.github.concordant.model.Span;
import io.github.concordant.report.html.ArticleView.Line;
import io.github.concordant.report.html.ArticleView.Segment;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Cuts articles into stretches by the claims in them. Where claims overlap, a stretch leads to the
 * loudest finding, and of equals to that of the shorter claim.
 */
final class ArticleLayout {

  /** More articles than these are shown closed. */
  private static final int OPEN_AT_FIRST = 6;

  private final PageIds ids;
  private final ImmutableMap<String, Finding> findings;
  private final ImmutableListMultimap<String, Claim> claims;
  private final boolean open;

  ArticleLayout(Report report, PageIds ids) {
    this.ids = ids;
    this.claims = Multimaps.index(report.claims(), Claim::source);
    this.open = report.sources().size() <= OPEN_AT_FIRST;
    Map<String, Finding> loudest = new HashMap<>();
    for (Finding finding : report.findings()) {
      for (String claim : finding.claims()) {
        loudest.merge(
            claim,
            finding,
            (one, other) -> one.level().compareTo(other.level()) >= 0 ? one : other);
      }
    }
    this.findings = ImmutableMap.copyOf(loudest);
  }

  ArticleView view(Article article, Source source) {
    String title = article.title();
    return new ArticleView(
        ids.article(article.id()),
        ids.number(article.id()),
        Wording.clean(source.publisher() == null ? article.id() : source.publisher()),
        Wording.day(source),
        link(article.url()),
        open,
        title == null ? null : line(Field.TITLE, article, 0, title.length()),
        lines(article));
  }

  /** Only addresses of the web are links: nothing else may run when it is followed. */
  private static @Nullable String link(@Nullable String url) {
    return url != null && url.matches("https?://[\\x21-\\x7E]+") ? url : null;
  }

  private ImmutableList<Line> lines(Article article) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    String text = article.text();
    for (int from = 0; from <= text.length(); ) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed;
      if (!text.substring(from, to).isBlank()) {
        lines.add(line(Field.TEXT, article, from, to));
      }
      from = to + 1;
    }
    return lines.build();
  }

  private Line line(Field field, Article article, int from, int to) {
    String text = article.field(field);
    Span whole = new Span(from, to);
    List<Claim> inside =
        claims.get(article.id()).stream()
            .filter(claim -> claim.evidence().field() == field)
            .filter(claim -> claim.evidence().span().overlaps(whole))
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(ImmutableSortedSet.of(from, to));
    for (Claim claim : inside) {
      cuts.add(Math.max(from, claim.evidence().span().start()));
      cuts.add(Math.min(to, claim.evidence().span().end()));
    }
    ImmutableList.Builder<Segment> segments = ImmutableList.builder();
    for (int start = from; start < to; ) {
      Integer next = cuts.higher(start);
      int end = next == null ? to : next;
      segments.add(segment(new Span(start, end), text, inside, from));
      start = end;
    }
    return new Line(segments.build());
  }

  private Segment segment(Span span, String text, List<Claim> inside, int lineStart) {
    ImmutableList<String> anchors =
        inside.stream()
            .filter(claim -> Math.max(lineStart, start(claim)) == span.start())
            .filter(claim -> start(claim) >= lineStart)
            .map(ids::claim)
            .collect(ImmutableList.toImmutableList());
    Claim shown =
        inside.stream()
            .filter(claim -> claim.evidence().span().contains(span))
            .min(
                Comparator.comparing(this::loudness)
                    .reversed()
                    .thenComparing(comparing(ArticleLayout::size)))
            .orElse(null);
    Finding finding = shown == null ? null : findings.get(shown.id());
    return new Segment(
        anchors,
        Wording.clean(span.in(text)),
        ids.findingOrNull(finding),
        finding == null ? null : finding.verdict().id(),
        shown == null ? null : shown.slot().id() + ": " + Wording.value(shown));
  }

  private static int start(Claim claim) {
    return claim.evidence().span().start();
  }

  private static int size(Claim claim) {
    return claim.evidence().span().length();
  }

  private int loudness(Claim claim) {
    Finding finding = findings.get(claim.id());
    return finding == null ? -1 : finding.level().compareTo(Level.NONE);
  }
}
