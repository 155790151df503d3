package io.github.concordant.cli;

import io.github.concordant.ingest.Reading;
import io.github.concordant.model.Article;
import io.github.concordant.model.SourceSet;
import io.github.concordant.report.AnnotationRenderer;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "annotate",
    description =
        "Show the text layer beneath the claims: sentences, names, times and numbers, a JSON object"
            + " an article.",
    footer = {"", "Example:", "  concordant annotate --tokens wire.txt"})
final class AnnotateCommand implements Callable<Integer> {

  @Mixin private final Inputs inputs = new Inputs();
  @Mixin private final OutputOption output = new OutputOption();

  @Option(names = "--tokens", description = "List the words with their parts of speech too.")
  private boolean tokens;

  private final Terminal terminal;
  private final LazyChecker checker;

  AnnotateCommand(Terminal terminal, LazyChecker checker) {
    this.terminal = terminal;
    this.checker = checker;
  }

  @Override
  public Integer call() throws IOException {
    try (Output out = output.open(terminal)) {
      Reading reading = inputs.read(terminal);
      AnnotationRenderer renderer = new AnnotationRenderer(tokens);
      for (SourceSet story : reading.stories()) {
        for (Article article : story.articles()) {
          out.write(renderer.render(checker.get().annotate(article)));
        }
      }
      out.finish();
      return reading.problems().isEmpty() ? ExitStatus.NOTHING : ExitStatus.UNREADABLE;
    }
  }
}
