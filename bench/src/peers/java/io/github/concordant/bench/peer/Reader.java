package io.github.concordant.bench.peer;

import io.github.concordant.bench.speed.ProcessorTimer;
import io.github.concordant.model.Article;

/**
 * Something that reads an article, with what it is given beforehand, which is not timed.
 *
 * @param <P> what it is given
 */
final class Reader<P> {

  /** Makes what is given to a reader. */
  interface Preparation<P> {
    P of(Article article) throws Exception;
  }

  /** What is timed: answers how many things it found. */
  interface Work<P> {
    int on(P prepared) throws Exception;
  }

  private final String name;
  private final Preparation<P> preparation;
  private final Work<P> work;

  Reader(String name, Preparation<P> preparation, Work<P> work) {
    this.name = name;
    this.preparation = preparation;
    this.work = work;
  }

  static Reader<Article> of(String name, Work<Article> work) {
    return new Reader<>(name, article -> article, work);
  }

  String name() {
    return name;
  }

  /**
   * What reading took.
   *
   * @param processor nanoseconds of the thread's processor time
   * @param wall nanoseconds on the wall
   * @param found so that nothing is left out for want of use
   */
  record Cost(long processor, long wall, long found) {
    static final Cost NONE = new Cost(0, 0, 0);

    Cost plus(Cost other) {
      return new Cost(processor + other.processor, wall + other.wall, found + other.found);
    }
  }

  /** Reads all articles once. */
  Cost read(Iterable<Article> articles) throws Exception {
    Cost cost = Cost.NONE;
    for (Article article : articles) {
      cost = cost.plus(read(preparation.of(article)));
    }
    return cost;
  }

  private Cost read(P prepared) throws Exception {
    long wall = System.nanoTime();
    long processor = ProcessorTimer.now();
    int found = work.on(prepared);
    return new Cost(ProcessorTimer.now() - processor, System.nanoTime() - wall, found);
  }
}
