package io.github.concordant.check;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.concordant.compare.name.NameMatcher;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which pairs of names are worth comparing: most names of a story have nothing in common. */
@FunctionalInterface
interface NameCandidates {

  /** Two names by their places in the list, the earlier first. */
  record Pair(int a, int b) {}

  /** The pairs to compare, each once; those left out are taken for two bearers. */
  ImmutableSet<Pair> of(List<String> names);

  /** Every two names: right by definition, and slow. */
  static NameCandidates all() {
    return names -> {
      ImmutableSet.Builder<Pair> pairs = ImmutableSet.builder();
      for (int a = 0; a < names.size(); a++) {
        for (int b = a + 1; b < names.size(); b++) {
          pairs.add(new Pair(a, b));
        }
      }
      return pairs.build();
    };
  }

  /** Those that share a blocking key of the name matcher. */
  static NameCandidates sharingKeys() {
    return names -> {
      Map<String, List<String>> keysOf = new HashMap<>();
      SetMultimap<String, Integer> byKey = LinkedHashMultimap.create();
      ImmutableSet.Builder<Pair> pairs = ImmutableSet.builder();
      for (int b = 0; b < names.size(); b++) {
        for (String key :
            keysOf.computeIfAbsent(names.get(b), NameMatcher.standard()::blockingKeys)) {
          for (int a : byKey.get(key)) {
            pairs.add(new Pair(a, b));
          }
          byKey.put(key, b);
        }
      }
      return pairs.build();
    };
  }
}
