package io.github.concordant.bench.grouping;

import com.google.common.collect.ImmutableList;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.bench.event.TopicArticle;
import io.github.concordant.bench.event.TopicReader;
import io.github.concordant.grouping.FoundStory;
import io.github.concordant.grouping.Gist;
import io.github.concordant.grouping.GistReader;
import io.github.concordant.grouping.StoryFinder;
import io.github.concordant.model.Article;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Are sister events kept apart when all articles of ECB+ lie on one pile? Each topic has two, such
 * as one quake and another; hardly any article has a day.
 */
public final class SisterScorer {

  private SisterScorer() {}

  /**
   * Scores one file.
   *
   * @param args {@code FILE}
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 1) {
      throw new IllegalArgumentException("usage: SisterScorer FILE");
    }
    score(new TopicReader().read(Path.of(args[0])), System.out);
  }

  private static void score(ImmutableList<TopicArticle> articles, PrintStream out) {
    ConsistencyChecker checker = ConsistencyChecker.standard();
    GistReader reader = new GistReader();
    List<Gist> pile = new ArrayList<>();
    Map<String, String> events = new HashMap<>();
    for (TopicArticle each : articles) {
      pile.add(reader.read(checker.annotate(each.article())));
      events.put(each.article().id(), each.topic() + each.event());
    }
    Map<String, String> groups = new HashMap<>();
    for (FoundStory story : StoryFinder.find(pile, StoryFinder.WINDOW)) {
      story.members().forEach(member -> groups.put(member.id(), story.id()));
    }
    out.println("| pairs of articles | in one story |");
    out.println("| --- | --- |");
    out.println("| of one event | " + together(articles, groups, true) + " |");
    out.println("| of two sister events | " + together(articles, groups, false) + " |");
    out.println();
    out.println("| articles | B-cubed P | R | F1 | pairs P | R | F1 |");
    out.println("| --- | --- | --- | --- | --- | --- | --- |");
    out.println("| " + articles.size() + " | " + Agreement.of(events, groups).cells() + " |");
  }

  /** How many pairs of one topic, of one event or of both, are in one story. */
  private static String together(
      ImmutableList<TopicArticle> articles, Map<String, String> groups, boolean ofOneEvent) {
    int all = 0;
    int one = 0;
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        TopicArticle a = articles.get(i);
        TopicArticle b = articles.get(j);
        if (a.topic() == b.topic() && a.event().equals(b.event()) == ofOneEvent) {
          all++;
          one += group(groups, a.article()).equals(group(groups, b.article())) ? 1 : 0;
        }
      }
    }
    return String.format(Locale.ROOT, "%d/%d = %.3f", one, all, (double) one / Math.max(1, all));
  }

  private static String group(Map<String, String> groups, Article article) {
    return Objects.requireNonNull(groups.get(article.id()));
  }
}
