package io.github.concordant.bench.growth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Measures the processor time that every stage takes for texts of an eighth of a million to a
 * million characters, and how it grows. Time that grows as the text does is eight times as much for
 * eight times the text.
 */
public final class WorstCaseBenchmark {

  private static final int LONGEST = 1_000_000;

  /** The lengths tried are the longest by these. */
  private static final ImmutableList<Integer> PARTS = ImmutableList.of(8, 4, 2, 1);

  /** Beyond this, longer texts are not tried: the growth is told by then. */
  private static final double PATIENCE = 60;

  /** Times shorter than this are those of the clock. */
  private static final double GRAIN = 0.02;

  private final PrintStream out;
  private final int longest;

  private WorstCaseBenchmark(PrintStream out, int longest) {
    this.out = out;
    this.longest = longest;
  }

  /**
   * Prints a table.
   *
   * @param arguments the characters of the longest text, if not a million; then names of shapes or
   *     stages in lower case, or nothing for all
   */
  public static void main(String[] arguments) {
    boolean sized = arguments.length > 0 && arguments[0].matches("[0-9]+");
    int longest = sized ? Integer.parseInt(arguments[0]) : LONGEST;
    ImmutableList<String> names =
        ImmutableList.copyOf(arguments).subList(sized ? 1 : 0, arguments.length);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new WorstCaseBenchmark(out, longest).run(ImmutableSet.copyOf(names));
  }

  private void run(ImmutableSet<String> wanted) {
    ImmutableList<Stage> stages = chosen(Stage.values(), wanted);
    stages.forEach(stage -> stage.run(HostileText.PLAIN.ofLength(longest / 8)));
    StringBuilder head = new StringBuilder("| text |");
    StringBuilder rule = new StringBuilder("| --- |");
    for (Stage stage : stages) {
      head.append(' ').append(stage.name().toLowerCase(Locale.ROOT)).append(" |");
      rule.append(" ---: |");
    }
    out.println(head);
    out.println(rule);
    for (HostileText text : chosen(HostileText.values(), wanted)) {
      out.print("| " + text.description() + " |");
      for (Stage stage : stages) {
        out.print(" " + growth(stage, text) + " |");
        out.flush();
      }
      out.println();
    }
  }

  /** All when none of them is named. */
  private static <E extends Enum<E>> ImmutableList<E> chosen(E[] all, ImmutableSet<String> names) {
    ImmutableList.Builder<E> some = ImmutableList.builder();
    for (E one : all) {
      if (names.contains(one.name().toLowerCase(Locale.ROOT))) {
        some.add(one);
      }
    }
    ImmutableList<E> named = some.build();
    return named.isEmpty() ? ImmutableList.copyOf(all) : named;
  }

  /** The seconds for the longest text, and how many times those for the shortest that is. */
  private String growth(Stage stage, HostileText text) {
    double first = 0;
    double last = 0;
    for (int part : PARTS) {
      last = seconds(stage, text.ofLength(longest / part));
      first = first == 0 ? last : first;
      if (last > PATIENCE) {
        int times = PARTS.get(0) / part;
        return format("%.0f s for x%d, x%.0f", last, times, last / first);
      }
    }
    if (last < GRAIN) {
      return format("%.2f s", last);
    }
    return format("%.2f s, x%.1f", last, last / Math.max(first, GRAIN / PARTS.size()));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  private static double seconds(Stage stage, String text) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    int found = stage.run(text);
    if (found < 0) {
      throw new IllegalStateException("nothing can be found less often than never");
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
  }
}
