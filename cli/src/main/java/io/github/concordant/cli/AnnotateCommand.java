package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import io.github.concordant.report.AnnotationRenderer;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "annotate",
    description =
        "Show the text layer beneath the claims: sentences, names, times and numbers, a JSON object"
            + " an article.",
    footer = {"", "Example:", "  concordant annotate --tokens wire.txt"})
final class AnnotateCommand extends StoryCommand {

  @Option(names = "--tokens", description = "List the words with their parts of speech too.")
  private boolean tokens;

  private final LazyChecker checker;

  AnnotateCommand(Terminal terminal, LazyChecker checker) {
    super(terminal);
    this.checker = checker;
  }

  @Override
  int write(ImmutableList<ConfiguredStory> stories, Output out) throws IOException {
    AnnotationRenderer renderer = new AnnotationRenderer(tokens);
    for (ConfiguredStory story : stories) {
      for (Article article : story.story().articles()) {
        out.write(renderer.render(checker.get(story.configuration()).annotate(article)));
      }
    }
    return ExitStatus.NOTHING;
  }
}
