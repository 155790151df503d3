package io.github.concordant.spark;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.grouping.FoundStory;
import io.github.concordant.grouping.Gist;
import io.github.concordant.grouping.GistReader;
import io.github.concordant.grouping.StoryFinder;
import io.github.concordant.model.Article;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import io.github.concordant.report.JsonRenderer;
import io.github.concordant.report.Tool;
import io.github.concordant.table.EventTable;
import io.github.concordant.table.EventTableWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What {@code concordant check --group} does of articles, by the library alone. */
final class OneMachine {

  private final ImmutableList<Report> reports;

  OneMachine(List<Article> articles) {
    ConsistencyChecker checker = ConsistencyChecker.standard();
    GistReader reader = new GistReader();
    ImmutableList<Gist> gists =
        articles.parallelStream()
            .map(article -> reader.read(checker.annotate(article)))
            .collect(ImmutableList.toImmutableList());
    Map<String, Article> byId = Maps.uniqueIndex(articles, Article::id);
    reports =
        StoryFinder.find(gists, StoryFinder.WINDOW).parallelStream()
            .map(story -> checker.check(set(story, byId)))
            .collect(ImmutableList.toImmutableList());
  }

  private static SourceSet set(FoundStory story, Map<String, Article> byId) {
    return SourceSet.of(
        story.id(),
        story.members().stream()
            .map(member -> Objects.requireNonNull(byId.get(member.id())))
            .toList());
  }

  ImmutableList<String> claims() {
    return lines(new JsonRenderer(Tool.concordant())::renderClaims);
  }

  ImmutableList<String> findings() {
    return lines(new JsonRenderer(Tool.concordant())::renderFindings);
  }

  ImmutableList<String> events() {
    EventTableWriter writer = new EventTableWriter();
    return lines(
        report -> String.join("", EventTable.of(report).stream().map(writer::json).toList()));
  }

  int stories() {
    return reports.size();
  }

  /** Sorted. */
  private ImmutableList<String> lines(Function<Report, String> written) {
    return reports.stream()
        .flatMap(
            report -> Splitter.on('\n').omitEmptyStrings().splitToStream(written.apply(report)))
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }
}
