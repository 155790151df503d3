package io.github.concordant.grouping;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stories of articles that come nearly in the order of their days: each waits until no
 * article of an earlier day is to be expected. Not for several threads.
 */
public final class StoryStream {

  private final StoryFinder finder;
  private final int slack;
  private final PriorityQueue<Gist> waiting = new PriorityQueue<>(Gist.BY_DAY);
  private @Nullable LocalDate newest;

  /**
   * @param window days without an article after which a story is closed
   * @param slack days by which an article may come late
   * @param closed is given each story when it is closed
   */
  public StoryStream(int window, int slack, Consumer<FoundStory> closed) {
    checkArgument(slack >= 0, "a slack of %s days", slack);
    this.finder = StoryFinder.ofStream(window, closed);
    this.slack = slack;
  }

  /** Takes the next article; one without a day is taken to be of the day that has been reached. */
  public void add(Gist article) {
    LocalDate day = article.day();
    if (day == null) {
      finder.add(article);
      return;
    }
    waiting.add(article);
    newest = newest == null || day.isAfter(newest) ? day : newest;
    LocalDate due = newest.minusDays(slack);
    while (!waiting.isEmpty() && dayOf(waiting.peek()).isBefore(due)) {
      finder.add(waiting.remove());
    }
  }

  private static LocalDate dayOf(@Nullable Gist dated) {
    return Objects.requireNonNull(Objects.requireNonNull(dated).day());
  }

  /** Takes what still waits, and closes all stories. */
  public void finish() {
    while (!waiting.isEmpty()) {
      finder.add(waiting.remove());
    }
    finder.finish();
  }
}
