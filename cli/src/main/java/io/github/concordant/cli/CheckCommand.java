package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import io.github.concordant.ingest.Reading;
import io.github.concordant.model.Level;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import io.github.concordant.report.CheckedStory;
import io.github.concordant.report.TextRenderer;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "check",
    description = "Show where the articles of a story disagree.",
    footer = {
      "",
      "Examples:",
      "  concordant check wire.txt local.txt",
      "  concordant check folder-of-one-story --format json -o report.json",
      "  concordant check stories.jsonl --format jsonl --fail-on warning",
      "  concordant check folder-of-one-story --format html -o report.html",
      "  concordant check stories.jsonl --format junit -o report.xml"
    })
final class CheckCommand implements Callable<Integer> {

  /** How a report is written. */
  enum Format {
    TEXT,
    JSON,
    JSONL,
    HTML,
    MD,
    SARIF,
    JUNIT
  }

  /** The level from which on a finding makes the exit status 1. */
  enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER
  }

  private static final class FormatChoice extends Choice<Format> {
    FormatChoice() {
      super(Format.values());
    }
  }

  private static final class FailOnChoice extends Choice<FailOn> {
    FailOnChoice() {
      super(FailOn.values());
    }
  }

  @Mixin private final Inputs inputs = new Inputs();
  @Mixin private final OutputOption output = new OutputOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatChoice.class,
      defaultValue = "text",
      description = {
        "text (the default), json, jsonl (one report a line), html (a page for a browser), md (Markdown",
        "for chats and tickets), sarif (SARIF 2.1.0 for code review tools) or junit (JUnit XML for build servers)."
      })
  private Format format = Format.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      converter = FailOnChoice.class,
      defaultValue = "error",
      description =
          "Exit with 1 on a finding of this level or above: error (the default), warning, info, never.")
  private FailOn failOn = FailOn.ERROR;

  private final Terminal terminal;
  private final LazyChecker checker;

  CheckCommand(Terminal terminal, LazyChecker checker) {
    this.terminal = terminal;
    this.checker = checker;
  }

  @Override
  public Integer call() throws IOException {
    try (Output out = output.open(terminal)) {
      Reading reading = inputs.read(terminal);
      Level loudest = write(reading.stories(), out);
      if (!reading.stories().isEmpty()) {
        out.finish();
      }
      if (!reading.problems().isEmpty()) {
        return ExitStatus.UNREADABLE;
      }
      return fails(loudest) ? ExitStatus.FOUND : ExitStatus.NOTHING;
    }
  }

  private Level write(ImmutableList<SourceSet> stories, Output out) throws IOException {
    TextRenderer text = new TextRenderer(output.colour(terminal), terminal.width());
    ReportWriter writer = ReportWriter.of(format, stories.size() > 1, text, out);
    Level loudest = Level.NONE;
    for (SourceSet story : stories) {
      Report report = checker.get().check(story);
      loudest = report.level().compareTo(loudest) > 0 ? report.level() : loudest;
      writer.write(CheckedStory.of(report, story.withEarlier()));
    }
    writer.finish();
    return loudest;
  }

  private boolean fails(Level loudest) {
    return switch (failOn) {
      case ERROR -> loudest == Level.ERROR;
      case WARNING -> loudest.compareTo(Level.WARNING) >= 0;
      case INFO -> loudest.compareTo(Level.INFO) >= 0;
      case NEVER -> false;
    };
  }
}
