package io.github.concordant.cli;

import io.github.concordant.ConsistencyChecker;
import io.github.concordant.model.Article;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import io.github.concordant.report.Baseline;
import io.github.concordant.report.CheckedStory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks one story after the other as the options want it; called from several threads. */
final class StoryDesk {

  private final LazyChecker checker;
  private final Baseline baseline;
  private final Optional<Article> draft;

  /**
   * A story that was checked.
   *
   * @param whole the report with what the baseline knows
   * @param shown what is to be written
   */
  record Outcome(ConfiguredStory story, Report whole, CheckedStory shown) {}

  StoryDesk(LazyChecker checker, Baseline baseline, Optional<Article> draft) {
    this.checker = checker;
    this.baseline = baseline;
    this.draft = draft;
  }

  Outcome check(ConfiguredStory configured) {
    ConsistencyChecker ours = checker.get(configured.configuration());
    SourceSet story = configured.story();
    List<Article> articles = new ArrayList<>(story.withEarlier());
    Report report;
    if (draft.isPresent()) {
      SourceSet sources = DraftOption.without(story, draft.get());
      Article own = DraftOption.named(draft.get(), sources);
      articles = new ArrayList<>(sources.withEarlier());
      articles.add(own);
      report = ours.check(sources, own);
    } else {
      report = ours.check(story);
    }
    return new Outcome(configured, report, CheckedStory.of(baseline.news(report), articles));
  }
}
