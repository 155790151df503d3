package io.github.concordant.spark;

import com.google.common.collect.Iterators;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Function;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * The processor time that the tasks take for the library's own work, over all executors. A task
 * that is run again is counted again.
 */
final class Clocks {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final LongAccumulator reading;
  private final LongAccumulator finding;
  private final LongAccumulator checking;

  Clocks(SparkContext context) {
    reading = context.longAccumulator("reading");
    finding = context.longAccumulator("finding");
    checking = context.longAccumulator("checking");
  }

  /** What is read of each article to find its story. */
  LongAccumulator reading() {
    return reading;
  }

  /** The finding of stories, by one task alone. */
  LongAccumulator finding() {
    return finding;
  }

  /** The checks. */
  LongAccumulator checking() {
    return checking;
  }

  /** Adds the processor time of the work to the clock. */
  static void time(LongAccumulator clock, Runnable work) {
    long began = THREADS.getCurrentThreadCpuTime();
    work.run();
    clock.add(THREADS.getCurrentThreadCpuTime() - began);
  }

  /** The rows as the work makes them of those, one at a time. */
  static <T, R> Iterator<R> timed(
      LongAccumulator clock, Iterator<T> rows, Function<? super T, ? extends R> work) {
    return Iterators.transform(
        rows,
        row -> {
          long began = THREADS.getCurrentThreadCpuTime();
          R made = work.apply(row);
          clock.add(THREADS.getCurrentThreadCpuTime() - began);
          return made;
        });
  }

  /** For people. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "processor seconds: reading %.1f, finding stories %.1f (one task), checking %.1f",
        seconds(reading),
        seconds(finding),
        seconds(checking));
  }

  private static double seconds(LongAccumulator clock) {
    return clock.value() / 1e9;
  }
}
