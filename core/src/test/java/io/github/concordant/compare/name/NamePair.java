package io.github.concordant.compare.name;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A line of the project's own labelled pairs.
 *
 * @param strength how sure a reader is: {@code STRONG} must be right
 * @param bearers {@code one}, {@code two}, or {@code open} where the names alone do not tell
 */
record NamePair(
    String strength, NameKind kind, String name, String other, String bearers, String note) {

  private static final Splitter CELLS = Splitter.on('\t');

  /** The folder of the pairs and of the frozen answers. */
  static Path folder() {
    return Path.of(System.getProperty("concordant.testdata"), "names");
  }

  static ImmutableList<NamePair> all() {
    try {
      return MoreFiles.asCharSource(folder().resolve("pairs.tsv"), StandardCharsets.UTF_8)
          .readLines()
          .stream()
          .skip(1)
          .map(NamePair::of)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NamePair of(String line) {
    List<String> cells = CELLS.splitToList(line);
    NameKind kind = NameKind.valueOf(Ascii.toUpperCase(cells.get(1)));
    return new NamePair(cells.get(0), kind, cells.get(2), cells.get(3), cells.get(4), cells.get(5));
  }

  NameComparison compare() {
    return NameMatcher.standard().compare(name, other, kind);
  }

  /** Whether the answer is the one that a reader gives. */
  boolean isRight() {
    Relation relation = compare().relation();
    return switch (bearers) {
      case "one" -> relation.oneBearer();
      case "two" -> relation == Relation.DIFFERENT;
      default -> relation == Relation.UNSURE;
    };
  }

  @Override
  public String toString() {
    return kind.id() + " " + name + " / " + other + ", " + bearers + ": " + note;
  }
}
