package io.github.concordant.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Adds up the processor time of the calling thread by what it is spent on. Other programs on the
 * machine hardly change it, as they do the time on the wall. Time that one thing spends within
 * another counts for the inner one alone. Not safe for several threads.
 */
public final class ProcessorTimer {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, Long> spent = new LinkedHashMap<>();
  private String running = "";
  private long since;

  /** The processor time of the calling thread so far, in nanoseconds. */
  public static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Does something, and counts the time for the name. */
  public <T> T time(String name, Supplier<T> work) {
    String outer = running;
    turnTo(name);
    try {
      return work.get();
    } finally {
      turnTo(outer);
    }
  }

  /** From now on the time counts for the name; that of the empty name is not kept. */
  public void turnTo(String name) {
    long now = now();
    if (!running.isEmpty()) {
      spent.merge(running, now - since, Long::sum);
    }
    running = name;
    since = now;
  }

  /** Nanoseconds by name, in the order in which the names first ended. */
  public Map<String, Long> spent() {
    return spent;
  }

  /** Forgets all that was spent. */
  public void clear() {
    spent.clear();
  }
}
