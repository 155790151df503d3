package io.github.concordant.event;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Joins the events of several articles into the events of the story: greedy agglomeration, the best
 * pairs first, never across a pair that something speaks against.
 */
public final class EventAligner {

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
    EventClusters clusters = new EventClusters(table);
    int size = table.events().size();
    // The best pairs first; of equals those of the earlier events.
    for (int points = table.mostPoints(); points >= EventPair.ENOUGH; points--) {
      for (int a = 0; a < size; a++) {
        for (int b = a + 1; b < size; b++) {
          if (table.points(a, b) == points && !table.isApart(a, b)) {
            clusters.join(a, b);
          }
        }
      }
    }
    return new Alignment(storyEvents(table.events(), clusters.all()));
  }

  private static ImmutableList<StoryEvent> storyEvents(
      List<ArticleEvent> events, List<BitSet> clusters) {
    List<List<ArticleEvent>> distinct =
        clusters.stream()
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
