package io.github.concordant.check;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which articles carry the same text: copies of a wire text are one witness. Two texts are taken
 * for one when most of their runs of five words stand in both (shingling, after Broder 1997).
 */
final class Witnesses {

  private static final int WORDS = 5;

  /** The share of common runs from which two texts are copies. */
  private static final double COPY = 0.8;

  private Witnesses() {}

  /**
   * The witness of each article: the first article, in the order given, that has its text.
   *
   * @param articles in the order of their ids
   */
  static ImmutableMap<String, String> of(List<ArticleReading> articles) {
    ListMultimap<Long, ArticleReading> originals =
        MultimapBuilder.hashKeys().arrayListValues(1).build();
    ImmutableMap.Builder<String, String> witnesses = ImmutableMap.builder();
    for (ArticleReading article : articles) {
      Optional<ArticleReading> witness = original(article.shingles(), originals);
      if (witness.isEmpty()) {
        article.shingles().forEach(shingle -> originals.put(shingle, article));
      }
      witnesses.put(article.id(), witness.map(ArticleReading::id).orElse(article.id()));
    }
    return witnesses.buildOrThrow();
  }

  /**
   * The first of the originals that has most of these shingles.
   *
   * @param originals those with a shingle, by the shingle
   */
  private static Optional<ArticleReading> original(
      ImmutableSet<Long> shingles, ListMultimap<Long, ArticleReading> originals) {
    Map<ArticleReading, Integer> common = new LinkedHashMap<>();
    for (long shingle : shingles) {
      originals.get(shingle).forEach(original -> common.merge(original, 1, Integer::sum));
    }
    return common.keySet().stream()
        .filter(original -> copies(original.shingles(), shingles, common.getOrDefault(original, 0)))
        .min(Comparator.comparing(ArticleReading::id));
  }

  private static boolean copies(ImmutableSet<Long> a, ImmutableSet<Long> b, int common) {
    return common >= COPY * (a.size() + b.size() - common);
  }

  /** The runs of words in a text, hashed. */
  static ImmutableSet<Long> shingles(String text) {
    String plain =
        CharMatcher.forPredicate(Character::isLetterOrDigit)
            .negate()
            .replaceFrom(Ascii.toLowerCase(text), ' ');
    List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(plain);
    ImmutableSet.Builder<Long> shingles = ImmutableSet.builder();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      String run = String.join(" ", words.subList(i, i + WORDS));
      shingles.add(
          Hashing.farmHashFingerprint64().hashString(run, StandardCharsets.UTF_8).asLong());
    }
    return shingles.build();
  }
}
