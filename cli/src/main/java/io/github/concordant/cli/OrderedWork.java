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
 *
 * @param <T> what the work is done for
 * @param <R> what comes of it
 */
final class OrderedWork<T, R> implements AutoCloseable {

  /** Results that may wait for each thread, so that none is idle while one thing takes long. */
  private static final int WAITING = 2;

  private final int jobs;
  private final Function<T, R> work;
  private final Sink<R> sink;
  private final ExecutorService threads;
  private final Deque<Future<R>> waiting = new ArrayDeque<>();

  /** Takes a result, on the thread of the caller. */
  interface Sink<R> {
    void take(R result) throws IOException;
  }

  /**
   * @param jobs how many threads; with one the work is done on the thread of the caller
   */
  OrderedWork(int jobs, Function<T, R> work, Sink<R> sink) {
    this.jobs = jobs;
    this.work = work;
    this.sink = sink;
    // A thread is made when there is work for it.
    this.threads = Executors.newFixedThreadPool(jobs);
  }

  /**
   * Does the work for all the things.
   *
   * @throws IOException if the sink throws it; what has not begun is left undone
   */
  static <T, R> void run(List<T> things, int jobs, Function<T, R> work, Sink<R> sink)
      throws IOException {
    int needed = Math.max(1, Math.min(jobs, things.size()));
    try (OrderedWork<T, R> all = new OrderedWork<>(needed, work, sink)) {
      for (T thing : things) {
        all.add(thing);
      }
      all.finish();
    }
  }

  /**
   * Begins the work for one more thing, as soon as there is room for its result.
   *
   * @throws IOException if the sink throws it
   */
  void add(T thing) throws IOException {
    if (jobs == 1) {
      sink.take(work.apply(thing));
      return;
    }
    if (waiting.size() >= WAITING * jobs) {
      sink.take(result(waiting.removeFirst()));
    }
    waiting.addLast(threads.submit(() -> work.apply(thing)));
  }

  /**
   * Waits for what is not yet done.
   *
   * @throws IOException if the sink throws it
   */
  void finish() throws IOException {
    while (!waiting.isEmpty()) {
      sink.take(result(waiting.removeFirst()));
    }
  }

  /** Leaves undone what has not begun. */
  @Override
  public void close() {
    threads.shutdownNow();
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
