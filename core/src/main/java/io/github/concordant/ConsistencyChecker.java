package io.github.concordant;

import io.github.concordant.check.ClaimKinds;
import io.github.concordant.check.StoryCheck;
import io.github.concordant.check.VersionReview;
import io.github.concordant.compare.name.HouseStyle;
import io.github.concordant.model.Article;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.annotate.StandardAnnotator;

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

  private final StoryCheck check;

  private ConsistencyChecker(StoryCheck check) {
    this.check = check;
  }

  /** A checker with every claim kind and the models that come with the library. */
  public static ConsistencyChecker standard() {
    return new ConsistencyChecker(new StoryCheck(new StandardAnnotator(), ClaimKinds.standard()));
  }

  /** The same, naming the house's own spelling beside those of the sources. */
  public static ConsistencyChecker withHouseStyle(HouseStyle style) {
    return new ConsistencyChecker(
        new StoryCheck(new StandardAnnotator(), ClaimKinds.standard(), style));
  }

  /**
   * Checks one story. The report depends neither on the order of the articles nor on the clock.
   *
   * @throws IllegalArgumentException if two articles have the same id
   */
  public Report check(SourceSet set) {
    return VersionReview.extend(check.check(set), set, check::check);
  }

  /** The text layer beneath the claims of one article, against its own day of publication. */
  public AnnotatedArticle annotate(Article article) {
    return check.annotate(article);
  }
}
