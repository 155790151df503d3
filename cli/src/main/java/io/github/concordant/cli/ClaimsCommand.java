package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Report;
import io.github.concordant.report.JsonRenderer;
import io.github.concordant.report.TextRenderer;
import io.github.concordant.report.Tool;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "claims",
    description = "List what each article claims, a JSON object a line.",
    footer = {"", "Example:", "  concordant claims wire.txt local.txt"})
final class ClaimsCommand extends StoryCommand {

  /** How the claims are written. */
  enum Format {
    JSONL,
    TEXT
  }

  private static final class FormatChoice extends Choice<Format> {
    FormatChoice() {
      super(Format.values());
    }
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatChoice.class,
      completionCandidates = FormatChoice.class,
      defaultValue = "jsonl",
      description = "jsonl (the default), a claim a line, or text.")
  private Format format = Format.JSONL;

  private final LazyChecker checker;

  ClaimsCommand(Terminal terminal, LazyChecker checker) {
    super(terminal);
    this.checker = checker;
  }

  @Override
  int write(ImmutableList<ConfiguredStory> stories, Output out) throws IOException {
    JsonRenderer json = new JsonRenderer(Tool.concordant());
    TextRenderer text = new TextRenderer(colour(), terminal.width());
    for (ConfiguredStory story : stories) {
      Report report = checker.get(story.configuration()).check(story.story());
      out.write(format == Format.TEXT ? text.renderClaims(report) : json.renderClaims(report));
    }
    return ExitStatus.NOTHING;
  }
}
