package io.github.concordant.check;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.hash.Hashing;
import io.github.concordant.model.Article;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
  static ImmutableMap<String, String> of(List<Article> articles) {
    List<Original> originals = new ArrayList<>();
    ImmutableMap.Builder<String, String> witnesses = ImmutableMap.builder();
    for (Article article : articles) {
      ImmutableSet<Long> shingles = shingles(article.text());
      Optional<String> witness =
          originals.stream()
              .filter(original -> copies(original.shingles(), shingles))
              .map(Original::id)
              .findFirst();
      if (witness.isEmpty()) {
        originals.add(new Original(article.id(), shingles));
      }
      witnesses.put(article.id(), witness.orElse(article.id()));
    }
    return witnesses.buildOrThrow();
  }

  /** The first article with a text. */
  private record Original(String id, ImmutableSet<Long> shingles) {}

  private static boolean copies(ImmutableSet<Long> a, ImmutableSet<Long> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    int common = Sets.intersection(a, b).size();
    return common >= COPY * (a.size() + b.size() - common);
  }

  private static ImmutableSet<Long> shingles(String text) {
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
