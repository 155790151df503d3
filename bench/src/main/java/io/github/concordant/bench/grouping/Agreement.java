package io.github.concordant.bench.grouping;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How far the groups that were found are those that there are: B-cubed, the mean over all articles
 * of the share of an article's group that is of its event, and of its event that is in its group
 * (Bagga and Baldwin 1998), and the same over pairs of articles.
 *
 * @param precision B-cubed
 * @param recall B-cubed
 */
record Agreement(double precision, double recall, double pairPrecision, double pairRecall) {

  private record Cell(String event, String group) {}

  /**
   * @param events the event of each article by its id
   * @param groups the group of each of them
   */
  static Agreement of(Map<String, String> events, Map<String, String> groups) {
    Multiset<String> inEvent = HashMultiset.create(events.values());
    Multiset<String> inGroup = HashMultiset.create();
    Multiset<Cell> inBoth = HashMultiset.create();
    events.forEach(
        (article, event) -> {
          String group = Objects.requireNonNull(groups.get(article), article);
          inGroup.add(group);
          inBoth.add(new Cell(event, group));
        });
    double precision = 0;
    double recall = 0;
    for (Cell both : inBoth.elementSet()) {
      double articles = inBoth.count(both);
      precision += articles * articles / inGroup.count(both.group());
      recall += articles * articles / inEvent.count(both.event());
    }
    int all = events.size();
    return new Agreement(
        precision / all,
        recall / all,
        pairs(inBoth) / Math.max(1, pairs(inGroup)),
        pairs(inBoth) / Math.max(1, pairs(inEvent)));
  }

  private static double pairs(Multiset<?> sizes) {
    return sizes.entrySet().stream()
        .mapToDouble(entry -> entry.getCount() * (entry.getCount() - 1) / 2.0)
        .sum();
  }

  private static double harmonic(double a, double b) {
    return a + b == 0 ? 0 : 2 * a * b / (a + b);
  }

  /** Cells of a table: precision, recall and F1 by articles, then by pairs. */
  String cells() {
    return String.format(
        Locale.ROOT,
        "%.3f | %.3f | %.3f | %.3f | %.3f | %.3f",
        precision,
        recall,
        harmonic(precision, recall),
        pairPrecision,
        pairRecall,
        harmonic(pairPrecision, pairRecall));
  }
}
