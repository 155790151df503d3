package io.github.concordant.bench.fuzz;

import io.github.concordant.model.Span;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** What must hold whatever the input is. */
final class Oracle {

  /** The processor time that an input may take, in nanoseconds; the fuzzer's clock is the wall's. */
  private static final long PATIENCE = 10_000_000_000L;

  private Oracle() {}

  /** Asks twice, and demands the same answer. */
  static <T> T twice(Supplier<T> asked) {
    T first = asked.get();
    T second = asked.get();
    demand(first.equals(second), "two answers to one question: " + first + " and " + second);
    return first;
  }

  /** The processor time of this thread, from which {@link #inTime} counts. */
  static long start() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Demands that no more than ten seconds of the processor have gone by. */
  static void inTime(long start) {
    long taken = start() - start;
    demand(taken < PATIENCE, "it took " + taken / 1_000_000 + " ms");
  }

  /** Demands that a quote be the characters of its text at its span. */
  static void quoted(String text, Span span, String quote) {
    demand(span.end() <= text.length(), span + " ends behind a text of " + text.length());
    demand(span.in(text).equals(quote), "\"" + quote + "\" is not what stands at " + span);
  }

  /**
   * Demands that something hold.
   *
   * @throws AssertionError if it does not
   */
  static void demand(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
