package io.github.concordant.bench.speed;

import io.github.concordant.ConsistencyChecker;
import io.github.concordant.bench.story.MadeUpStory;
import io.github.concordant.model.SourceSet;
import java.util.Locale;

/**
 * What a check costs for each source when the story has few and when it has many. Arguments: the
 * numbers of sources. Prints "sources, tab, milliseconds of processor time for each of them".
 */
public final class StoryGrowth {

  private static final int MOST_SOURCES = 10_000;
  private static final double MILLISECOND = 1e6;

  /** Sources that are read for each size at least, in several stories if need be. */
  private static final int LEAST = 200;

  private final ConsistencyChecker checker =
      ConsistencyChecker.builder().mostArticles(MOST_SOURCES).build();

  private StoryGrowth() {}

  public static void main(String[] sizes) {
    StoryGrowth growth = new StoryGrowth();
    growth.each(100);
    growth.each(100);
    for (String size : sizes) {
      double each = growth.each(Integer.parseInt(size));
      System.out.printf(Locale.ROOT, "%s\t%.3f%n", size, each / MILLISECOND);
    }
  }

  /** Nanoseconds for each source of stories of this size. */
  private double each(int sources) {
    int stories = Math.max(1, LEAST / sources);
    long spent = 0;
    for (int i = 0; i < stories; i++) {
      SourceSet story = MadeUpStory.of(i).articles(sources);
      long start = ProcessorTimer.now();
      checker.check(story);
      spent += ProcessorTimer.now() - start;
    }
    return (double) spent / stories / sources;
  }
}
