package io.github.concordant.grouping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The open stories by the terms that weigh most in them, names of places and persons above all: two
 * stories that share none of these are not compared (blocking).
 */
final class CandidateIndex {

  /** Terms of a story by which it is found. */
  private static final int KEYS = 30;

  /** Stories beyond which a term is too common to look under. */
  private static final int CROWD = 2_000;

  /** Stories that are compared in full at the most. */
  private static final int CANDIDATES = 60;

  private record Entry(OpenStory story, double weight) {}

  private final Map<String, Map<OpenStory, Double>> postings = new HashMap<>();
  private final Map<OpenStory, ImmutableSet<String>> keys = new HashMap<>();

  /** Takes in a story, or takes it in anew as it has become. */
  void put(OpenStory story) {
    remove(story);
    ImmutableSet.Builder<String> under = ImmutableSet.builder();
    for (TermVector.Weighted key : story.heaviest(KEYS)) {
      postings
          .computeIfAbsent(key.term(), unused -> new LinkedHashMap<>())
          .put(story, key.weight());
      under.add(key.term());
    }
    keys.put(story, under.build());
  }

  void remove(OpenStory story) {
    ImmutableSet<String> under = keys.remove(story);
    if (under != null) {
      for (String term : under) {
        Map<OpenStory, Double> stories = postings.get(term);
        if (stories != null && stories.remove(story) != null && stories.isEmpty()) {
          postings.remove(term);
        }
      }
    }
  }

  /** The stories that share most with one, itself left out, the likeliest first. */
  ImmutableList<OpenStory> candidates(OpenStory story) {
    Map<OpenStory, Double> shared = new HashMap<>();
    for (TermVector.Weighted key : story.heaviest(KEYS)) {
      Map<OpenStory, Double> stories = postings.getOrDefault(key.term(), Map.of());
      if (stories.size() <= CROWD) {
        stories.forEach((other, weight) -> shared.merge(other, weight * key.weight(), Double::sum));
      }
    }
    return shared.entrySet().stream()
        .filter(entry -> entry.getKey() != story)
        .map(entry -> new Entry(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingDouble((Entry entry) -> -entry.weight())
                .thenComparing(Entry::story, OpenStory.OLDEST))
        .limit(CANDIDATES)
        .map(Entry::story)
        .collect(ImmutableList.toImmutableList());
  }
}
