package io.github.concordant;

import com.google.common.collect.ImmutableList;
import io.github.concordant.check.ClaimKinds;
import io.github.concordant.check.StoryCheck;
import io.github.concordant.check.VersionReview;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.config.Configuration;
import io.github.concordant.model.Article;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import io.github.concordant.report.Suppressions;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.annotate.StandardAnnotator;
import java.util.function.Consumer;

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
  private final Configuration configuration;

  private ConsistencyChecker(Configuration configuration, Consumer<String> stages) {
    this.configuration = configuration;
    this.check =
        new StoryCheck(new StandardAnnotator(), ClaimKinds.standard(), configuration, stages);
  }

  /** A checker with every claim kind and the models that come with the library. */
  public static ConsistencyChecker standard() {
    return builder().build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * Checks one story. The report depends neither on the order of the articles nor on the clock.
   *
   * @throws IllegalArgumentException if two articles have the same id
   */
  public Report check(SourceSet set) {
    return Suppressions.mark(
        VersionReview.extend(check.check(set), set, check::check), configuration.suppressions());
  }

  /**
   * Checks one story, and holds the desk's own draft against its sources. The draft is no source:
   * the findings are the same as without it.
   *
   * @throws IllegalArgumentException if two articles have the same id, or the draft that of one
   */
  public Report check(SourceSet set, Article draft) {
    return Suppressions.mark(
        VersionReview.extend(check.check(set, draft), set, check::check),
        configuration.suppressions());
  }

  /** The claim kinds that it reads, in the order in which they are asked. */
  public ImmutableList<ClaimKind> kinds() {
    return check.kinds();
  }

  /** The text layer beneath the claims of one article, against its own day of publication. */
  public AnnotatedArticle annotate(Article article) {
    return check.annotate(article);
  }

  /** Gathers what a checker is to be. */
  public static final class Builder {

    private Configuration configuration = Configuration.standard();
    private Consumer<String> stages = stage -> {};

    private Builder() {}

    /** What the newsroom has decided for itself. */
    public Builder configuration(Configuration newConfiguration) {
      configuration = newConfiguration;
      return this;
    }

    /**
     * Is told the name of each stage of a check as it begins, for measuring: {@code annotate},
     * {@code extract}, {@code align}, {@code judge}, and {@code done} behind the last.
     *
     * @param newStages called on the thread of the check, and so from several at once
     */
    public Builder stages(Consumer<String> newStages) {
      stages = newStages;
      return this;
    }

    public ConsistencyChecker build() {
      return new ConsistencyChecker(configuration, stages);
    }
  }
}
