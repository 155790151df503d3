package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does pieces of work that do not depend on each other, on the thread of the caller and on those of
 * an executor that lend a hand. The caller never waits for a thread to become free: an executor
 * that is busy, or that runs the caller itself, costs time and locks nothing up.
 */
final class SharedWork<T, R> {

  private final List<T> items;
  private final Function<T, R> work;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReferenceArray<@Nullable R> results;
  private final AtomicReferenceArray<@Nullable Throwable> failures;
  private final CountDownLatch open;

  private SharedWork(List<T> items, Function<T, R> work) {
    this.items = items;
    this.work = work;
    this.results = new AtomicReferenceArray<>(items.size());
    this.failures = new AtomicReferenceArray<>(items.size());
    this.open = new CountDownLatch(items.size());
  }

  /**
   * What the work makes of each item, in the order of the items.
   *
   * @throws RuntimeException what the work threw for the first item that it threw for, when all the
   *     others are done
   */
  static <T, R> ImmutableList<R> map(List<T> items, Function<T, R> work, Executor executor) {
    SharedWork<T, R> shared = new SharedWork<>(items, work);
    for (int i = 1; i < items.size(); i++) {
      try {
        executor.execute(shared::lendAHand);
      } catch (RejectedExecutionException e) {
        // Nobody lends a hand: the caller does it all.
        break;
      }
    }
    shared.lendAHand();
    return shared.results();
  }

  private void lendAHand() {
    for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
      try {
        results.set(i, work.apply(items.get(i)));
      } catch (RuntimeException | Error e) {
        failures.set(i, e);
      } finally {
        open.countDown();
      }
    }
  }

  private ImmutableList<R> results() {
    awaitOthers();
    List<R> all = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Throwable failure = failures.get(i);
      if (failure instanceof Error error) {
        throw error;
      }
      if (failure instanceof RuntimeException exception) {
        throw exception;
      }
      R result = results.get(i);
      if (result != null) {
        all.add(result);
      }
    }
    return ImmutableList.copyOf(all);
  }

  /** Every item has been taken, so that each is finished soon. */
  private void awaitOthers() {
    boolean interrupted = false;
    while (true) {
      try {
        open.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
