package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import io.github.concordant.config.BadConfiguration;
import io.github.concordant.config.Configuration;
import io.github.concordant.model.Level;
import io.github.concordant.model.SourceSet;
import io.github.concordant.report.TextRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
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
      "  concordant check --stream --format jsonl - < sorted-by-story.jsonl",
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

  @Option(
      names = "--stream",
      description = {
        "Check each story as soon as the next begins, in the memory that one story needs: the",
        "articles of a story must stand together in the input."
      })
  private boolean stream;

  @Mixin private final GroupOptions grouping = new GroupOptions();

  @Mixin private final DraftOption draft = new DraftOption();
  @Mixin private final BaselineOption baseline = new BaselineOption();

  @Mixin private final RunOptions run = new RunOptions();

  private final LazyChecker checker;

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
    if (stories.size() == 1) {
      checker.lend(run.hands());
    }
    StoryDesk desk = desk();
    Progress progress = Progress.of(terminal, stories.size(), run.quiet(), isSeen());
    CheckRun checked = begin(out, stories.size() > 1, progress);
    OrderedWork.run(stories, run.jobs(), desk::check, checked::take);
    return finish(checked);
  }

  @Override
  int run(ImmutableList<ConfigOption.Group> groups, Output out) throws IOException {
    if (!stream) {
      return super.run(groups, out);
    }
    if (draft.isGiven() || grouping.isGiven()) {
      throw usage(
          "--stream is for stories that come one after the other; leave out "
              + (draft.isGiven() ? "--draft" : "--group"));
    }
    StoryDesk desk = desk();
    CheckRun checked = begin(out, true, Progress.open(terminal, run.quiet(), isSeen()));
    boolean whole = true;
    try (OrderedWork<ConfiguredStory, StoryDesk.Outcome> work =
        new OrderedWork<>(run.jobs(), desk::check, checked::take)) {
      for (ConfigOption.Group group : groups) {
        whole &=
            inputs.streamStories(
                group.paths(), terminal, story -> add(story, group.configuration(), work));
      }
      work.finish();
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
    int status = finish(checked);
    if (!checked.isEmpty()) {
      out.finish();
    }
    return whole ? status : ExitStatus.UNREADABLE;
  }

  private static void add(
      SourceSet story, Configuration configuration, OrderedWork<ConfiguredStory, ?> work) {
    try {
      work.add(new ConfiguredStory(story, configuration));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StoryDesk desk() {
    if (run.verbose()) {
      checker.tellStages(timing);
    }
    return new StoryDesk(checker, baseline.read(), draft.read(terminal));
  }

  private CheckRun begin(Output out, boolean several, Progress progress) {
    TextRenderer text = new TextRenderer(colour(), terminal.width());
    return new CheckRun(ReportWriter.of(format, several, text, out), progress, timing);
  }

  /** Ends the run, and answers its exit status. */
  private int finish(CheckRun checked) throws IOException {
    checked.finish(terminal);
    if (run.verbose()) {
      timing.tell(terminal);
    }
    return fails(checked.loudest()) ? ExitStatus.FOUND : ExitStatus.NOTHING;
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
