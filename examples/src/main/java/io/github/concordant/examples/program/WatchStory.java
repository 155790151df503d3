package io.github.concordant.examples.program;

import io.github.concordant.ConsistencyChecker;
import io.github.concordant.Story;
import io.github.concordant.StoryChange;
import io.github.concordant.ingest.SourceReader;
import io.github.concordant.model.Article;
import io.github.concordant.model.Level;
import io.github.concordant.model.SourceSet;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;

/** A story grows, article by article: what does each of them change for the desk? */
public final class WatchStory {

  private WatchStory() {}

  /** Takes the folder of a story, whose articles are told in the order of their days. */
  public static void main(String[] folder) {
    watch(folder[0], System.out);
  }

  static void watch(String folder, PrintStream out) {
    ConsistencyChecker checker = ConsistencyChecker.standard();
    for (SourceSet set :
        SourceReader.read(List.of(folder), InputStream.nullInputStream()).stories()) {
      Story story = checker.story(set.story());
      set.articles().stream()
          .sorted(
              Comparator.comparing(
                      Article::published, Comparator.nullsLast(Comparator.naturalOrder()))
                  .thenComparing(Article::id))
          .forEach(article -> tell(article.id(), story.add(article), out));
    }
  }

  private static void tell(String id, StoryChange change, PrintStream out) {
    StoryChange loud = change.atLeast(Level.INFO);
    out.println(id + (loud.isEmpty() ? ": nothing new" : ":"));
    loud.added().forEach(finding -> out.println("  new: " + finding.summary()));
    loud.changed()
        .forEach(
            finding ->
                out.println(
                    "  now: "
                        + finding.after().summary()
                        + ", was: "
                        + finding.before().summary()));
    loud.gone().forEach(finding -> out.println("  settled: " + finding.summary()));
  }
}
