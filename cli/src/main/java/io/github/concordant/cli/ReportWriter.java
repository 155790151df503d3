package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Report;
import io.github.concordant.report.CheckedStory;
import io.github.concordant.report.JUnitRenderer;
import io.github.concordant.report.JsonRenderer;
import io.github.concordant.report.MarkdownRenderer;
import io.github.concordant.report.SarifRenderer;
import io.github.concordant.report.TextRenderer;
import io.github.concordant.report.Tool;
import io.github.concordant.report.html.HtmlRenderer;
import java.io.IOException;
import java.util.function.Function;

/**
 * Writes the reports of a run in one format: each as soon as it is ready, or all together where the
 * format is one document.
 */
final class ReportWriter {

  private final Output out;
  private final Function<ImmutableList<CheckedStory>, String> renderer;
  private final boolean gathering;
  private final String between;
  private final ImmutableList.Builder<CheckedStory> gathered = ImmutableList.builder();
  private boolean first = true;

  private ReportWriter(
      Output out,
      Function<ImmutableList<CheckedStory>, String> renderer,
      boolean gathering,
      String between) {
    this.out = out;
    this.renderer = renderer;
    this.gathering = gathering;
    this.between = between;
  }

  /**
   * A writer of that format.
   *
   * @param several whether there is more than one report to come
   * @param text for the format of that name
   */
  static ReportWriter of(
      CheckCommand.Format format, boolean several, TextRenderer text, Output out) {
    Tool tool = Tool.concordant();
    JsonRenderer json = new JsonRenderer(tool);
    return switch (format) {
      case TEXT -> eachOf(out, story -> text.render(story.report(), story.articles()), "\n");
      case JSON ->
          several
              ? allOf(out, stories -> json.render(reports(stories)))
              : eachOf(out, story -> json.render(story.report()), "");
      case JSONL -> eachOf(out, story -> json.renderLine(story.report()), "");
      case HTML -> allOf(out, new HtmlRenderer(tool)::render);
      case MD -> eachOf(out, new MarkdownRenderer()::render, "\n");
      case SARIF -> allOf(out, new SarifRenderer(tool)::render);
      case JUNIT -> allOf(out, new JUnitRenderer()::render);
    };
  }

  private static ReportWriter eachOf(
      Output out, Function<CheckedStory, String> renderer, String between) {
    return new ReportWriter(out, stories -> renderer.apply(stories.get(0)), false, between);
  }

  private static ReportWriter allOf(
      Output out, Function<ImmutableList<CheckedStory>, String> renderer) {
    return new ReportWriter(out, renderer, true, "");
  }

  private static ImmutableList<Report> reports(ImmutableList<CheckedStory> stories) {
    return stories.stream().map(CheckedStory::report).collect(ImmutableList.toImmutableList());
  }

  void write(CheckedStory story) throws IOException {
    if (gathering) {
      gathered.add(story);
    } else {
      out.write((first ? "" : between) + renderer.apply(ImmutableList.of(story)));
    }
    first = false;
  }

  /** Writes what was gathered; nothing when there was no report at all. */
  void finish() throws IOException {
    if (gathering && !first) {
      out.write(renderer.apply(gathered.build()));
    }
  }
}
