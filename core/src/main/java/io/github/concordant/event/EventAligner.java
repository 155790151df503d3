package io.github.concordant.event;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Joins the events of several articles into the events of the story: greedy agglomeration, the best
 * pairs first, never across a pair that something speaks against.
 */
public final class EventAligner {

  /** Two events by their places in the table, the earlier first. */
  private record Candidate(int a, int b, int points) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt((Candidate candidate) -> -candidate.points())
          .thenComparingInt(Candidate::a)
          .thenComparingInt(Candidate::b);

  /** The events of the story; the order of the articles does not matter. */
  public Alignment align(List<ArticleEvents> articles) {
    return align(table(articles, Corroboration.NONE, PairTable.empty()));
  }

  /**
   * What each two events of the articles weigh together.
   *
   * @param corroboration what else speaks for two events being one
   * @param earlier the table of the same story before it grew, or an empty one
   */
  public PairTable table(
      List<ArticleEvents> articles, Corroboration corroboration, PairTable earlier) {
    ImmutableList<ArticleEvent> events =
        articles.stream()
            .sorted(Comparator.comparing(ArticleEvents::source))
            .flatMap(article -> article.events().stream())
            .collect(ImmutableList.toImmutableList());
    return PairTable.of(events, corroboration, earlier);
  }

  /** The events of the story whose pairs weigh so. */
  public Alignment align(PairTable table) {
    int size = table.events().size();
    BitSet[] clusters = new BitSet[size];
    BitSet[] apart = new BitSet[size];
    for (int i = 0; i < size; i++) {
      clusters[i] = new BitSet(size);
      clusters[i].set(i);
      apart[i] = table.apart(i);
    }
    for (Candidate pair : candidates(table)) {
      join(clusters, apart, pair);
    }
    return new Alignment(storyEvents(table.events(), clusters));
  }

  private static List<Candidate> candidates(PairTable table) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < table.events().size(); i++) {
      for (int j = i + 1; j < table.events().size(); j++) {
        int points = table.points(i, j);
        if (points >= EventPair.ENOUGH && !table.isApart(i, j)) {
          candidates.add(new Candidate(i, j, points));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    return candidates;
  }

  /** Joins the clusters of the two, unless something speaks against any two of their members. */
  private static void join(BitSet[] clusters, BitSet[] apart, Candidate pair) {
    BitSet left = clusters[pair.a()];
    BitSet right = clusters[pair.b()];
    if (left.equals(right) || right.stream().anyMatch(event -> apart[event].intersects(left))) {
      return;
    }
    left.or(right);
    right.stream().forEach(event -> clusters[event] = left);
  }

  private static ImmutableList<StoryEvent> storyEvents(
      List<ArticleEvent> events, BitSet[] clusters) {
    List<List<ArticleEvent>> distinct =
        Stream.of(clusters)
            .distinct()
            .map(members -> members.stream().mapToObj(events::get).toList())
            .sorted(
                Comparator.comparingInt((List<ArticleEvent> members) -> -sources(members))
                    .thenComparing(members -> members.get(0).key()))
            .toList();
    ImmutableList.Builder<StoryEvent> result = ImmutableList.builder();
    int number = 1;
    for (List<ArticleEvent> members : distinct) {
      result.add(new StoryEvent("e" + number++, type(members), ImmutableList.copyOf(members)));
    }
    return result.build();
  }

  private static int sources(List<ArticleEvent> members) {
    return members.stream().map(ArticleEvent::source).collect(Collectors.toSet()).size();
  }

  /** The class that most members have, vague ones aside. */
  private static EventType type(List<ArticleEvent> members) {
    String most =
        StoryEvent.mostFrequent(
            members.stream()
                .map(ArticleEvent::type)
                .filter(type -> type != EventType.ANY)
                .map(EventType::name)
                .toList());
    return most == null ? EventType.ANY : EventType.valueOf(most);
  }
}
