package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/** Adds up how long each stage takes, over all stories and threads. */
final class Timing implements Consumer<String> {

  static final String READ = "read";
  static final String WRITE = "write";

  /** Told when a thread is between two stages. */
  static final String DONE = "done";

  private static final ImmutableList<String> ORDER =
      ImmutableList.of(READ, "annotate", "extract", "align", "judge", WRITE);

  private static final double NANOSECONDS = 1e9;

  private record Running(String stage, long since) {}

  private final Map<String, LongAdder> spent = new ConcurrentHashMap<>();
  private final Map<Thread, Running> running = new ConcurrentHashMap<>();

  /** Ends the stage that this thread was in, and begins another. */
  @Override
  public void accept(String stage) {
    long now = System.nanoTime();
    Running last = running.put(Thread.currentThread(), new Running(stage, now));
    if (last != null) {
      spent.computeIfAbsent(last.stage(), s -> new LongAdder()).add(now - last.since());
    }
  }

  /** Says how long each stage took, in the order in which a story goes through them. */
  void tell(Terminal terminal) {
    accept(DONE);
    for (String stage : ORDER) {
      LongAdder time = spent.get(stage);
      double seconds = time == null ? 0 : time.sum() / NANOSECONDS;
      terminal.say(String.format(Locale.ROOT, "%-9s %8.3f s", stage, seconds));
    }
  }
}
