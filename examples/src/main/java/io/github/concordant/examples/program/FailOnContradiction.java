package io.github.concordant.examples.program;

import io.github.concordant.ConsistencyChecker;
import io.github.concordant.ingest.Reading;
import io.github.concordant.ingest.SourceReader;
import io.github.concordant.model.Finding;
import io.github.concordant.model.Level;
import io.github.concordant.model.SourceSet;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** A step of a build that publishes articles: it fails where two of a story contradict. */
public final class FailOnContradiction {

  private FailOnContradiction() {}

  /**
   * Takes folders of stories.
   *
   * @throws IllegalStateException if one contradicts itself or cannot be read; the message says
   *     which, and where
   */
  public static void main(String[] folders) {
    Reading reading = SourceReader.read(List.of(folders), InputStream.nullInputStream());
    List<String> wrong = new ArrayList<>();
    reading.problems().forEach(problem -> wrong.add(problem.display()));
    ConsistencyChecker checker = ConsistencyChecker.standard();
    for (SourceSet story : reading.stories()) {
      for (Finding finding : checker.check(story).open()) {
        if (finding.level() == Level.ERROR) {
          wrong.add(story.story() + ": " + finding.summary() + ". " + finding.explanation());
        }
      }
    }
    if (!wrong.isEmpty()) {
      throw new IllegalStateException(String.join("\n", wrong));
    }
  }
}
