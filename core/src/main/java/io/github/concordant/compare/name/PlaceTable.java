package io.github.concordant.compare.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** Places whose names cannot be judged by their letters: Niger and Nigeria, Kiev and Kyiv. */
final class PlaceTable {

  private static final Splitter BARS = Splitter.on('|');

  private final ImmutableMap<String, String> headByName;

  PlaceTable() {
    ImmutableMap.Builder<String, String> heads = ImmutableMap.builder();
    for (String line : NameLexicon.lines("places.txt")) {
      String head = BARS.splitToList(line).get(0);
      BARS.split(line).forEach(name -> heads.put(name, head));
    }
    headByName = heads.buildOrThrow();
  }

  /** The verdict where the table knows both names, in folded form. */
  Optional<NameComparison> compare(String one, String other) {
    String head = headByName.get(one);
    String otherHead = headByName.get(other);
    if (head == null || otherHead == null) {
      return Optional.empty();
    }
    return Optional.of(
        head.equals(otherHead)
            ? new NameComparison(
                Relation.VARIANT, .98, "two names of one place", Difference.SPELLING)
            : new NameComparison(
                Relation.DIFFERENT, .02, "two places, though named alike", Difference.SPELLING));
  }
}
