package io.github.concordant.bench.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.event.Alignment;
import io.github.concordant.event.ArticleEvent;
import io.github.concordant.event.ArticleEvents;
import io.github.concordant.event.EventAligner;
import io.github.concordant.event.EventReader;
import io.github.concordant.event.NameIdentity;
import io.github.concordant.event.StoryEvent;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Of all pairs of articles of one topic, which has two events: how often is what the two are about
 * taken for one event? Each pair is aligned as if the two were a story.
 */
public final class TopicScorer {

  private final ConsistencyChecker checker = ConsistencyChecker.standard();
  private final EventReader reader = new EventReader();
  private final EventAligner aligner = new EventAligner();
  private final PrintStream out;
  private final boolean misses;

  private TopicScorer(PrintStream out, boolean misses) {
    this.out = out;
    this.misses = misses;
  }

  /**
   * Scores one file.
   *
   * @param args {@code FILE}; {@code --misses} prints every pair that is taken wrongly
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 1) {
      throw new IllegalArgumentException("usage: TopicScorer FILE [--misses]");
    }
    boolean misses = args.length > 1 && args[1].equals("--misses");
    new TopicScorer(System.out, misses).score(new TopicReader().read(Path.of(args[0])));
  }

  private void score(ImmutableList<TopicArticle> articles) {
    ImmutableMap<TopicArticle, ArticleEvents> told =
        articles.stream()
            .collect(ImmutableMap.toImmutableMap(article -> article, article -> read(article)));
    ImmutableListMultimap<Integer, TopicArticle> topics =
        Multimaps.index(articles, TopicArticle::topic);
    Tally same = new Tally();
    Tally sisters = new Tally();
    for (int topic : new TreeSet<>(topics.keySet())) {
      Tally sameHere = new Tally();
      Tally sistersHere = new Tally();
      ImmutableList<TopicArticle> list = topics.get(topic);
      for (int i = 0; i < list.size(); i++) {
        for (int j = i + 1; j < list.size(); j++) {
          TopicArticle a = list.get(i);
          TopicArticle b = list.get(j);
          boolean gold = a.event().equals(b.event());
          (gold ? sameHere : sistersHere).add(isOne(events(told, a), events(told, b), gold));
        }
      }
      same.add(sameHere);
      sisters.add(sistersHere);
      if (misses) {
        out.println("topic " + topic + ": one event " + sameHere + ", sisters " + sistersHere);
      }
    }
    out.println("| pairs of articles | main events taken for one |");
    out.println("| --- | --- |");
    out.println("| of one event | " + same + " |");
    out.println("| of two sister events | " + sisters + " |");
  }

  private static ArticleEvents events(
      ImmutableMap<TopicArticle, ArticleEvents> told, TopicArticle article) {
    return Objects.requireNonNull(told.get(article));
  }

  private ArticleEvents read(TopicArticle article) {
    return reader.read(checker.annotate(article.article()), NameIdentity.literal());
  }

  private boolean isOne(ArticleEvents a, ArticleEvents b, boolean gold) {
    Alignment alignment = aligner.align(ImmutableList.of(a, b));
    Optional<StoryEvent> one = alignment.of(a.main());
    Optional<StoryEvent> other = alignment.of(b.main());
    boolean taken = one.isPresent() && one.equals(other);
    if (misses && taken != gold) {
      String why = taken ? "" : one.orElseThrow().whyNot(other.orElseThrow());
      out.println((gold ? "parted " : "joined ") + tell(a) + " " + tell(b) + " " + why);
    }
    return taken;
  }

  private static String tell(ArticleEvents article) {
    ArticleEvent main = article.main();
    return String.format(
        Locale.ROOT,
        "%s(%s by %s on %s at %s of %s %s)",
        article.source(),
        main.type().id(),
        main.actors(),
        main.patients(),
        main.places(),
        main.participants(),
        main.around() == null ? "" : main.around().display());
  }

  /** How many pairs were taken for one event. */
  private static final class Tally {

    private int all;
    private int one;

    void add(boolean taken) {
      all++;
      one += taken ? 1 : 0;
    }

    void add(Tally other) {
      all += other.all;
      one += other.one;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%d/%d = %.3f", one, all, all == 0 ? 0.0 : (double) one / all);
    }
  }
}
