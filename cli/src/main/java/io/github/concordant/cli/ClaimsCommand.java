package io.github.concordant.cli;

import io.github.concordant.ingest.Reading;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import io.github.concordant.report.JsonRenderer;
import io.github.concordant.report.TextRenderer;
import io.github.concordant.report.Tool;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "claims",
    description = "List what each article claims, a JSON object a line.",
    footer = {"", "Example:", "  concordant claims wire.txt local.txt"})
final class ClaimsCommand implements Callable<Integer> {

  @Mixin private final Inputs inputs = new Inputs();
  @Mixin private final OutputOption output = new OutputOption();

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
      defaultValue = "jsonl",
      description = "jsonl (the default), a claim a line, or text.")
  private Format format = Format.JSONL;

  private final Terminal terminal;
  private final LazyChecker checker;

  ClaimsCommand(Terminal terminal, LazyChecker checker) {
    this.terminal = terminal;
    this.checker = checker;
  }

  @Override
  public Integer call() throws IOException {
    try (Output out = output.open(terminal)) {
      Reading reading = inputs.read(terminal);
      JsonRenderer json = new JsonRenderer(Tool.concordant());
      TextRenderer text = new TextRenderer(output.colour(terminal), terminal.width());
      for (SourceSet story : reading.stories()) {
        Report report = checker.get().check(story);
        out.write(format == Format.TEXT ? text.renderClaims(report) : json.renderClaims(report));
      }
      out.finish();
      return reading.problems().isEmpty() ? ExitStatus.NOTHING : ExitStatus.UNREADABLE;
    }
  }
}
