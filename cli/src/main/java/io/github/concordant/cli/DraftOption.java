package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.concordant.ingest.ReadProblem;
import io.github.concordant.ingest.Reading;
import io.github.concordant.ingest.SourceReader;
import io.github.concordant.model.Article;
import io.github.concordant.model.SourceSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --draft FILE}. */
final class DraftOption {

  @Option(
      names = "--draft",
      paramLabel = "FILE",
      description = {
        "Your own copy, an article: hold each of its claims against the sources of the story.",
        "It counts as no source."
      })
  private @Nullable Path file;

  boolean isGiven() {
    return file != null;
  }

  /**
   * The draft, when one is given.
   *
   * @throws UnreadableInput if it cannot be read or is more than one article
   */
  Optional<Article> read(Terminal terminal) {
    if (file == null) {
      return Optional.empty();
    }
    Reading reading = SourceReader.read(ImmutableList.of(file.toString()), terminal.in());
    for (ReadProblem problem : reading.problems()) {
      throw new UnreadableInput(problem.display());
    }
    List<Article> articles =
        reading.stories().stream().flatMap(story -> story.articles().stream()).toList();
    if (articles.size() != 1) {
      throw new UnreadableInput(
          file + ": " + articles.size() + " articles; give the one that is your draft");
    }
    return Optional.of(articles.get(0));
  }

  /** The story without the draft, should it lie among the sources. */
  static SourceSet without(SourceSet story, Article draft) {
    return new SourceSet(
        story.story(),
        story.articles().stream()
            .filter(article -> !isSame(article, draft))
            .collect(ImmutableList.toImmutableList()),
        story.notices(),
        story.earlier());
  }

  private static boolean isSame(Article article, Article draft) {
    return article.id().equals(draft.id()) && article.text().equals(draft.text());
  }

  /** The draft by an id that no source has. */
  static Article named(Article draft, SourceSet story) {
    String id = draft.id();
    while (isTaken(id, story)) {
      id = id + " (draft)";
    }
    return draft.withId(id);
  }

  private static boolean isTaken(String id, SourceSet story) {
    return Iterables.any(story.articles(), article -> article.id().equals(id));
  }
}
