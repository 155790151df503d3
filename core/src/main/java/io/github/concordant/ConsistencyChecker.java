package io.github.concordant;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import io.github.concordant.model.Report;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.model.SourceSet;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;

/**
 * Reads the articles of one story and tells where they disagree. Made once, used from any thread:
 *
 * <pre>{@code
 * ConsistencyChecker checker = ConsistencyChecker.standard();
 * Report report = checker.check(SourceSet.of("quake", List.of(first, second)));
 * report.findings().forEach(finding -> System.out.println(finding.summary()));
 * }</pre>
 */
public final class ConsistencyChecker {

  private ConsistencyChecker() {}

  /** A checker with every claim kind and the models that come with the library. */
  public static ConsistencyChecker standard() {
    return new ConsistencyChecker();
  }

  /** Checks one story. The report depends neither on the order of the articles nor on the clock. */
  public Report check(SourceSet set) {
    return new Report(
        set.story(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        set.notices());
  }

  /** The text layer beneath the claims of one article. */
  public AnnotatedArticle annotate(Article article) {
    AnnotatedText empty =
        new AnnotatedText(
            article.text(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of());
    return new AnnotatedArticle(article, empty, empty, null, PublishedFrom.UNKNOWN);
  }
}
