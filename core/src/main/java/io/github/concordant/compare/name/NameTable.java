package io.github.concordant.compare.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * Whole names that cannot be judged by their letters: Niger and Nigeria are two countries, Kiev and
 * Kyiv one city.
 */
final class NameTable {

  private static final Splitter BARS = Splitter.on('|');
  private static final double ONE = .98;
  private static final double TWO = .02;

  private final String kind;
  private final ImmutableMap<String, String> headByName;

  private NameTable(String kind, String table) {
    this.kind = kind;
    ImmutableMap.Builder<String, String> heads = ImmutableMap.builder();
    for (String line : NameLexicon.lines(table)) {
      String head = BARS.splitToList(line).get(0);
      BARS.split(line).forEach(name -> heads.put(name, head));
    }
    this.headByName = heads.buildOrThrow();
  }

  /** Countries, and the cities and provinces that have several names or near namesakes. */
  static NameTable places() {
    return new NameTable("place", "places.txt");
  }

  /** Armed groups and movements that have several names. */
  static NameTable groups() {
    return new NameTable("group", "groups.txt");
  }

  /** The first name on the line that has this folded name. */
  Optional<String> head(String name) {
    return Optional.ofNullable(headByName.get(name));
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
                Relation.VARIANT, ONE, "two names of one " + kind, Difference.OTHER_NAME)
            : new NameComparison(
                Relation.DIFFERENT, TWO, "two known " + kind + "s", Difference.SPELLING));
  }
}
