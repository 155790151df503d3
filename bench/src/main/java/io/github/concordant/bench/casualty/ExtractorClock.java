package io.github.concordant.bench.casualty;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/**
 * The casualty extractor's speed by the processor time of its thread, which other programs on the
 * machine do not slow down as they do the benchmark's clock on the wall.
 */
public final class ExtractorClock {

  private static final int ROUNDS = 8;
  private static final int ARTICLES = 2_000;

  private ExtractorClock() {}

  /**
   * Prints the articles a second of processor time, of the last of several rounds.
   *
   * @param args the file or folder of articles, as the benchmark takes it
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    CasualtyBenchmark benchmark = new CasualtyBenchmark();
    benchmark.path = args[0];
    benchmark.annotate();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double speed = 0;
    long claims = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = threads.getCurrentThreadCpuTime();
      for (int i = 0; i < ARTICLES; i++) {
        claims += benchmark.extract();
      }
      speed = ARTICLES * 1e9 / (threads.getCurrentThreadCpuTime() - start);
    }
    System.out.printf(
        Locale.ROOT, "%.0f articles a second of processor time (%d claims read)%n", speed, claims);
  }
}
