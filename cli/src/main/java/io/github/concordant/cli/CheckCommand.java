package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import io.github.concordant.config.BadConfiguration;
import io.github.concordant.config.Configuration;
import io.github.concordant.model.Level;
import io.github.concordant.report.TextRenderer;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "check",
    description = "Show where the articles of a story disagree, and your own draft with them.",
    footer = {
      "",
      "Examples:",
      "  concordant check wire.txt local.txt",
      "  concordant check folder-of-one-story --format json -o report.json",
      "  concordant check stories.jsonl --format jsonl --fail-on warning",
      "  concordant check folder-of-one-story --format html -o report.html",
      "  concordant check stories.jsonl --format junit -o report.xml",
      "  concordant check folder-of-one-story --draft my-copy.txt",
      "  concordant check archive.jsonl --group --format jsonl",
      "  concordant check folder-of-one-story --tolerance killed=1 --baseline yesterday.json"
    })
final class CheckCommand extends StoryCommand {

  /** How a report is written, unless a jar brings another format along. */
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

  private static final class FailOnChoice extends Choice<FailOn> {
    FailOnChoice() {
      super(FailOn.values());
    }
  }

  @Mixin private final SettingOptions settings = new SettingOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = ReportFormats.class,
      completionCandidates = ReportFormats.class,
      defaultValue = "text",
      description = {
        "text (the default), json, jsonl (one report a line), html (a page for a browser), md"
            + " (Markdown",
        "for chats and tickets), sarif (SARIF 2.1.0 for code review tools) or junit (JUnit XML for"
            + " build servers)."
      })
  private String format = "text";

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      converter = FailOnChoice.class,
      completionCandidates = FailOnChoice.class,
      defaultValue = "error",
      description =
          "Exit with 1 on a finding of this level or above: error (the default), warning, info,"
              + " never.")
  private FailOn failOn = FailOn.ERROR;

  @Mixin private final GroupOptions grouping = new GroupOptions();

  @Mixin private final DraftOption draft = new DraftOption();
  @Mixin private final BaselineOption baseline = new BaselineOption();

  @Mixin private final RunOptions run = new RunOptions();

  private final LazyChecker checker;
  private Level loudest = Level.NONE;

  CheckCommand(Terminal terminal, LazyChecker checker) {
    super(terminal);
    this.checker = checker;
  }

  @Override
  Configuration configured(Configuration file) throws BadConfiguration {
    return settings.over(file);
  }

  @Override
  int write(ImmutableList<ConfiguredStory> read, Output out) throws IOException {
    ImmutableList<ConfiguredStory> stories = grouping.of(read, checker);
    if (draft.isGiven() && stories.size() > 1) {
      throw usage("--draft is for one story, and there are " + stories.size() + "; check one");
    }
    StoryDesk desk = new StoryDesk(checker, baseline.read(), draft.read(terminal));
    TextRenderer text = new TextRenderer(colour(), terminal.width());
    ReportWriter writer = ReportWriter.of(format, stories.size() > 1, text, out);
    SuppressionWatch suppressions = new SuppressionWatch();
    if (run.verbose()) {
      checker.tellStages(timing);
    }
    if (stories.size() == 1) {
      checker.lend(run.hands());
    }
    loudest = Level.NONE;
    Progress progress = Progress.of(terminal, stories.size(), run.quiet(), isSeen());
    OrderedWork.run(
        stories,
        run.jobs(),
        desk::check,
        outcome -> {
          timing.accept(Timing.WRITE);
          suppressions.saw(outcome.story().configuration(), outcome.whole());
          heed(outcome.shown().report().level());
          writer.write(outcome.shown());
          timing.accept(Timing.DONE);
          progress.step();
        });
    progress.finish();
    timing.accept(Timing.WRITE);
    writer.finish();
    suppressions.tell(terminal);
    if (run.verbose()) {
      timing.tell(terminal);
    }
    return fails(loudest) ? ExitStatus.FOUND : ExitStatus.NOTHING;
  }

  private void heed(Level level) {
    loudest = level.compareTo(loudest) > 0 ? level : loudest;
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
