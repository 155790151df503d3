package io.github.concordant.ingest;

import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the articles of one story, and hands it on when another begins. Of the stories before, a
 * hash of the name is all that stays.
 */
final class StoryByStory implements Shelf {

  private final StorySink sink;
  private final Consumer<ReadProblem> problems;
  private final Fingerprints begun = new Fingerprints();
  private final List<Incoming> articles = new ArrayList<>();
  private @Nullable Key open;

  StoryByStory(StorySink sink, Consumer<ReadProblem> problems) {
    this.sink = sink;
    this.problems = problems;
  }

  @Override
  public void put(Key story, Incoming article) {
    if (!story.equals(open)) {
      finish();
      begin(story);
    }
    articles.add(article);
  }

  private void begin(Key story) {
    open = story;
    String name = story.home() + '\n' + story.story();
    if (!begun.add(Hashing.farmHashFingerprint64().hashUnencodedChars(name).asLong())) {
      problems.accept(
          new ReadProblem(
              story.story() == null ? "articles without a story" : story.story(),
              null,
              "goes on after another story began, so it is read as two",
              "put the articles of a story together"));
    }
  }

  /** Hands the last story on. */
  void finish() {
    if (open != null) {
      sink.take(StoryAssembler.assemble(open.story(), articles));
    }
    articles.clear();
    open = null;
  }
}
