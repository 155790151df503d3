package io.github.concordant.event;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Joins the events of several articles into the events of the story: greedy agglomeration, the best
 * pairs first, never across a pair that something speaks against.
 */
public final class EventAligner {

  private record Candidate(EventPair pair, int points) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt((Candidate candidate) -> -candidate.points())
          .thenComparing(candidate -> candidate.pair().a().key())
          .thenComparing(candidate -> candidate.pair().b().key());

  /** Points that join even two events that one article keeps apart. */
  private static final int PLAINLY_ONE = 3;

  /** The events of the story; the order of the articles does not matter. */
  public Alignment align(List<ArticleEvents> articles) {
    return align(articles, Corroboration.NONE);
  }

  /** The same, with what else speaks for two events being one. */
  public Alignment align(List<ArticleEvents> articles, Corroboration corroboration) {
    List<ArticleEvent> events =
        articles.stream()
            .sorted(Comparator.comparing(ArticleEvents::source))
            .flatMap(article -> article.events().stream())
            .toList();
    Map<String, List<ArticleEvent>> clusters = new HashMap<>();
    events.forEach(event -> clusters.put(event.key(), new ArrayList<>(List.of(event))));
    for (EventPair pair : candidates(events, corroboration)) {
      join(clusters, pair);
    }
    return new Alignment(storyEvents(events, clusters));
  }

  private static List<EventPair> candidates(
      List<ArticleEvent> events, Corroboration corroboration) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      for (int j = i + 1; j < events.size(); j++) {
        EventPair pair = new EventPair(events.get(i), events.get(j));
        int more = corroboration.points(pair.a(), pair.b());
        boolean across = !pair.a().source().equals(pair.b().source());
        if ((across || more >= PLAINLY_ONE)
            && !pair.apart()
            && pair.points() + more >= EventPair.ENOUGH) {
          candidates.add(new Candidate(pair, pair.points() + more));
        }
      }
    }
    return candidates.stream().sorted(BEST_FIRST).map(Candidate::pair).toList();
  }

  private static void join(Map<String, List<ArticleEvent>> clusters, EventPair pair) {
    List<ArticleEvent> left = clusters.get(pair.a().key());
    List<ArticleEvent> right = clusters.get(pair.b().key());
    if (left == null || right == null || left == right || anyApart(left, right)) {
      return;
    }
    left.addAll(right);
    right.forEach(member -> clusters.put(member.key(), left));
  }

  private static boolean anyApart(List<ArticleEvent> left, List<ArticleEvent> right) {
    for (ArticleEvent a : left) {
      for (ArticleEvent b : right) {
        if (new EventPair(a, b).apart()) {
          return true;
        }
      }
    }
    return false;
  }

  private static ImmutableList<StoryEvent> storyEvents(
      List<ArticleEvent> events, Map<String, List<ArticleEvent>> clusters) {
    List<List<ArticleEvent>> distinct =
        events.stream()
            .map(event -> clusters.get(event.key()))
            .distinct()
            .sorted(
                Comparator.comparingInt((List<ArticleEvent> members) -> -sources(members))
                    .thenComparing(members -> members.get(0).key()))
            .toList();
    ImmutableList.Builder<StoryEvent> result = ImmutableList.builder();
    int number = 1;
    for (List<ArticleEvent> members : distinct) {
      List<ArticleEvent> sorted = new ArrayList<>(members);
      sorted.sort(Comparator.comparing(ArticleEvent::source).thenComparing(ArticleEvent::index));
      result.add(new StoryEvent("e" + number++, type(sorted), ImmutableList.copyOf(sorted)));
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
