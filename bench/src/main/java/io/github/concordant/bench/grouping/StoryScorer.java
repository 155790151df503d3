package io.github.concordant.bench.grouping;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.bench.event.Incident;
import io.github.concordant.bench.event.IncidentReader;
import io.github.concordant.grouping.FoundStory;
import io.github.concordant.grouping.Gist;
import io.github.concordant.grouping.GistReader;
import io.github.concordant.grouping.StoryFinder;
import io.github.concordant.model.Article;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Are the articles on one shooting found among those on hundreds? All articles of the Gun Violence
 * Archive's incidents as one pile; and once more as if all had happened within four weeks.
 */
public final class StoryScorer {

  /** Days into which all incidents are moved, by whole weeks, so that weekdays stay right. */
  private static final int CROWD = 28;

  /** A day as good as any other to move them to. */
  private static final LocalDate EPOCH = LocalDate.of(2015, 1, 1);

  private final ConsistencyChecker checker = ConsistencyChecker.standard();
  private final GistReader reader = new GistReader();
  private final PrintStream out;
  private final boolean mixed;

  private StoryScorer(PrintStream out, boolean mixed) {
    this.out = out;
    this.mixed = mixed;
  }

  /**
   * Scores one file.
   *
   * @param args {@code FILE}; {@code --mixed} prints every story that tells of several incidents
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 1) {
      throw new IllegalArgumentException("usage: StoryScorer FILE [--mixed]");
    }
    boolean mixed = args.length > 1 && args[1].equals("--mixed");
    new StoryScorer(System.out, mixed).score(new IncidentReader().read(Path.of(args[0])));
  }

  private void score(ImmutableList<Incident> incidents) {
    out.println("| incidents | articles | stories | B-cubed P | R | F1 | pairs P | R | F1 |");
    out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    printAll("", incidents);
    printAll(
        ", within four weeks",
        incidents.stream().map(StoryScorer::crowded).collect(ImmutableList.toImmutableList()));
  }

  private void printAll(String how, ImmutableList<Incident> incidents) {
    Map<String, Gist> gists = new HashMap<>();
    for (Incident incident : incidents) {
      for (Article article : incident.articles()) {
        gists.put(article.id(), reader.read(checker.annotate(article)));
      }
    }
    Predicate<Incident> tuned = StoryScorer::isTuned;
    print("tuned half" + how, incidents.stream().filter(tuned).toList(), gists);
    print("other half" + how, incidents.stream().filter(tuned.negate()).toList(), gists);
    print("all" + how, incidents, gists);
  }

  /** The half of the incidents that thresholds may be chosen on. */
  private static boolean isTuned(Incident incident) {
    byte[] hash = Hashing.sha256().hashString(incident.id(), StandardCharsets.UTF_8).asBytes();
    return (hash[hash.length - 1] & 1) == 0;
  }

  private static Incident crowded(Incident incident) {
    long day = incident.day().toEpochDay();
    long back = day - Math.floorMod(day, CROWD);
    ImmutableList<Article> moved =
        incident.articles().stream()
            .map(article -> moved(article, back))
            .collect(ImmutableList.toImmutableList());
    return new Incident(incident.id(), incident.month(), incident.day(), moved);
  }

  private static Article moved(Article article, long back) {
    LocalDate published = article.published();
    return new Article(
        article.id(),
        article.publisher(),
        published == null ? null : EPOCH.plusDays(published.toEpochDay() - back),
        article.title(),
        article.text(),
        article.url());
  }

  private void print(String what, List<Incident> incidents, Map<String, Gist> gists) {
    Map<String, String> events = new HashMap<>();
    List<Gist> pile = new ArrayList<>();
    for (Incident incident : incidents) {
      for (Article article : incident.articles()) {
        events.put(article.id(), incident.id());
        pile.add(Objects.requireNonNull(gists.get(article.id())));
      }
    }
    ImmutableList<FoundStory> stories = StoryFinder.find(pile, StoryFinder.WINDOW);
    Map<String, String> groups = new HashMap<>();
    for (FoundStory story : stories) {
      story.members().forEach(member -> groups.put(member.id(), story.id()));
      if (mixed && story.members().stream().map(m -> events.get(m.id())).distinct().count() > 1) {
        out.println(story);
      }
    }
    out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %s |%n",
        what,
        pile.size(),
        stories.size(),
        Agreement.of(events, groups).cells());
  }
}
