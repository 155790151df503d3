package io.github.concordant.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does a piece of work for each of several things, on several threads, and hands the results on in
 * the order of the things. Few results wait at any time, however many things there are.
 */
final class OrderedWork {

  /** Results that may wait for each thread, so that none is idle while one thing takes long. */
  private static final int WAITING = 2;

  private OrderedWork() {}

  /** Takes a result, on the thread of the caller. */
  interface Sink<R> {
    void take(R result) throws IOException;
  }

  /**
   * @param jobs how many threads; with one the work is done on the thread of the caller
   * @throws IOException if the sink throws it; what has not begun is left undone
   */
  static <T, R> void run(List<T> things, int jobs, Function<T, R> work, Sink<R> sink)
      throws IOException {
    if (jobs == 1 || things.size() < 2) {
      for (T thing : things) {
        sink.take(work.apply(thing));
      }
      return;
    }
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(jobs, things.size()));
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      for (T thing : things) {
        if (waiting.size() >= WAITING * jobs) {
          sink.take(result(waiting.removeFirst()));
        }
        waiting.addLast(threads.submit(() -> work.apply(thing)));
      }
      while (!waiting.isEmpty()) {
        sink.take(result(waiting.removeFirst()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while stories were checked", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
