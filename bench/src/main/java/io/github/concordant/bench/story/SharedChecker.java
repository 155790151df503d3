package io.github.concordant.bench.story;

import com.google.common.collect.ImmutableList;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * One checker, many threads: every report is the one that a single thread makes, and the heap does
 * not grow from round to round.
 */
public final class SharedChecker {

  private static final int MEGABYTE = 1 << 20;

  private final ConsistencyChecker checker = ConsistencyChecker.standard();
  private final ImmutableList<SourceSet> stories;
  private final int threads;

  private SharedChecker(int stories, int threads) {
    this.stories =
        IntStream.range(0, stories)
            .mapToObj(i -> MadeUpStory.of(i).articles(2 + i % 3))
            .collect(ImmutableList.toImmutableList());
    this.threads = threads;
  }

  /** Takes the number of threads, of stories and of rounds; prints what each round found. */
  public static void main(String[] numbers) throws Exception {
    int threads = Integer.parseInt(numbers[0]);
    SharedChecker shared = new SharedChecker(Integer.parseInt(numbers[1]), threads);
    shared.run(Integer.parseInt(numbers[2]), System.out);
  }

  private void run(int rounds, PrintStream out) throws Exception {
    List<Report> alone = stories.stream().map(checker::check).toList();
    long findings = alone.stream().mapToLong(report -> report.findings().size()).sum();
    out.println(stories.size() + " stories, " + findings + " findings on one thread");
    for (int round = 1; round <= rounds; round++) {
      int different = different(alone, together());
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      long used = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
      out.printf(
          Locale.ROOT,
          "round %d: %d threads, %d reports differ, heap %d MB%n",
          round,
          threads,
          different,
          used);
    }
  }

  private static int different(List<Report> alone, List<Report> together) {
    int different = 0;
    for (int i = 0; i < alone.size(); i++) {
      different += together.get(i).equals(alone.get(i)) ? 0 : 1;
    }
    return different;
  }

  private List<Report> together() throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Report>> checks = new ArrayList<>();
      stories.forEach(story -> checks.add(() -> checker.check(story)));
      List<Report> reports = new ArrayList<>();
      for (Future<Report> report : executor.invokeAll(checks)) {
        reports.add(report.get());
      }
      return reports;
    } finally {
      executor.shutdown();
    }
  }
}
