package io.github.concordant.grouping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashSet;
import java.util.Set;

/** The texts of open stories by the bands of their signatures, so that copies meet. */
final class CopyIndex {

  /** A text as it first came. */
  record Original(String id, Signature signature) {}

  private final SetMultimap<Long, Original> byBand = LinkedHashMultimap.create();

  void add(Original original) {
    for (long band : original.signature().bands()) {
      byBand.put(band, original);
    }
  }

  void remove(Original original) {
    for (long band : original.signature().bands()) {
      byBand.remove(band, original);
    }
  }

  /** The texts of which this is a copy. */
  ImmutableList<Original> find(Signature signature) {
    Set<Original> near = new LinkedHashSet<>();
    for (long band : signature.bands()) {
      near.addAll(byBand.get(band));
    }
    return near.stream()
        .filter(original -> original.signature().isCopy(signature))
        .collect(ImmutableList.toImmutableList());
  }
}
