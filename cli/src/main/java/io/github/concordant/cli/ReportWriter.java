package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import io.github.concordant.report.CheckedStory;
import io.github.concordant.report.JUnitRenderer;
import io.github.concordant.report.JsonRenderer;
import io.github.concordant.report.MarkdownRenderer;
import io.github.concordant.report.ReportFormat;
import io.github.concordant.report.SarifRenderer;
import io.github.concordant.report.TextRenderer;
import io.github.concordant.report.Tool;
import io.github.concordant.report.html.HtmlRenderer;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;

/**
 * Writes the reports of a run in one format: each as soon as it is ready, or all together where the
 * format is one document.
 */
final class ReportWriter {

  /** What stands before the first report, between two, and behind the last. */
  private record Frame(String open, String between, String close) {}

  private static final Frame NO_FRAME = new Frame("", "", "");
  private static final Frame JSON_ARRAY = new Frame("[\n", ",\n", "\n]\n");

  private final Output out;
  private final Function<ImmutableList<CheckedStory>, String> renderer;
  private final boolean gathering;
  private final Frame frame;
  private final ImmutableList.Builder<CheckedStory> gathered = ImmutableList.builder();
  private boolean first = true;

  private ReportWriter(
      Output out,
      Function<ImmutableList<CheckedStory>, String> renderer,
      boolean gathering,
      Frame frame) {
    this.out = out;
    this.renderer = renderer;
    this.gathering = gathering;
    this.frame = frame;
  }

  /**
   * A writer of that format.
   *
   * @param several whether there is more than one report to come
   * @param text for the format of that name
   */
  static ReportWriter of(String name, boolean several, TextRenderer text, Output out) {
    return ReportFormats.OWN.contains(name)
        ? own(CheckCommand.Format.valueOf(name.toUpperCase(Locale.ROOT)), several, text, out)
        : brought(ReportFormats.brought(name).orElseThrow(), out);
  }

  private static ReportWriter brought(ReportFormat format, Output out) {
    return new ReportWriter(out, format::render, !format.isPerStory(), NO_FRAME);
  }

  private static ReportWriter own(
      CheckCommand.Format format, boolean several, TextRenderer text, Output out) {
    Tool tool = Tool.concordant();
    JsonRenderer json = new JsonRenderer(tool);
    return switch (format) {
      case TEXT -> eachOf(out, story -> text.render(story.report(), story.articles()), "\n");
      case JSON ->
          several
              ? framed(out, story -> json.renderItem(story.report()), JSON_ARRAY)
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
    return framed(out, renderer, new Frame("", between, ""));
  }

  private static ReportWriter framed(
      Output out, Function<CheckedStory, String> renderer, Frame frame) {
    return new ReportWriter(out, stories -> renderer.apply(stories.get(0)), false, frame);
  }

  private static ReportWriter allOf(
      Output out, Function<ImmutableList<CheckedStory>, String> renderer) {
    return new ReportWriter(out, renderer, true, NO_FRAME);
  }

  void write(CheckedStory story) throws IOException {
    if (gathering) {
      gathered.add(story);
    } else {
      out.write((first ? frame.open() : frame.between()) + renderer.apply(ImmutableList.of(story)));
    }
    first = false;
  }

  /** Writes what was gathered, or ends the document; nothing when there was no report at all. */
  void finish() throws IOException {
    if (!first) {
      out.write(gathering ? renderer.apply(gathered.build()) : frame.close());
    }
  }
}
