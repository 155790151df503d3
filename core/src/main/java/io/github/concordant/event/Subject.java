package io.github.concordant.event;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Longs;
import io.github.concordant.model.Field;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Token;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about, as its telling words say: two reports on one event share the names of
 * people and places and the rarer words for what was there ("trawler", "sesame"), however they tell
 * it; reports on two events of a kind share the words of the kind alone.
 */
public final class Subject {

  /** Times that a name tells more than a word as rare. */
  private static final double NAME = 2;

  /** Kinship from which two articles that came out within weeks are on one event. */
  private static final double KIN = 0.15;

  /** The same for articles that came out far from each other. */
  private static final double KIN_LATER = 0.22;

  /** The same where a day of publication is unknown: they may be of any two years. */
  private static final double KIN_UNDATED = 0.285;

  /** Days between two reports on one event, beyond which the later one looks back. */
  private static final long LATER = 60;

  /** Kinship beneath which more must speak for two events' being one. */
  private static final double FOREIGN = 0.1;

  private static final CharMatcher MARKS =
      CharMatcher.forPredicate(c -> Character.getType(c) == Character.NON_SPACING_MARK);

  /** The words by their hashes, ascending: many subjects are compared with many. */
  private final long[] words;

  /** The weight of each word over the length of the vector. */
  private final double[] shares;

  private final @Nullable LocalDate told;

  private Subject(ImmutableMap<String, Double> weights, @Nullable LocalDate told) {
    double length =
        Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    SortedMap<Long, Double> byHash = new TreeMap<>();
    weights.forEach((word, weight) -> byHash.put(hash(word), weight / length));
    this.words = Longs.toArray(byHash.keySet());
    this.shares = Doubles.toArray(byHash.values());
    this.told = told;
  }

  private static long hash(String word) {
    return Hashing.farmHashFingerprint64().hashUnencodedChars(word).asLong();
  }

  /** The subject of an article. */
  static Subject of(AnnotatedArticle article) {
    Set<String> small = new HashSet<>();
    Map<String, Boolean> capitals = new HashMap<>();
    for (Field field : Field.values()) {
      for (Sentence sentence : article.field(field).sentences()) {
        for (Token token : sentence.tokens()) {
          if (token.form().chars().anyMatch(Character::isLetter)) {
            boolean capital = Character.isUpperCase(token.form().charAt(0));
            String stem = WordFrequencies.stem(folded(token.form()));
            capitals.merge(stem, capital, Boolean::logicalOr);
            if (!capital) {
              small.add(stem);
            }
          }
        }
      }
    }
    return new Subject(weights(capitals, small), article.reference());
  }

  private static ImmutableMap<String, Double> weights(
      Map<String, Boolean> capitals, Set<String> small) {
    ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
    capitals.forEach(
        (stem, capital) -> {
          double weight = WordFrequencies.standard().weight(stem);
          boolean name = capital && !small.contains(stem);
          if (weight > 0) {
            weights.put(stem, name ? weight * NAME : weight);
          }
        });
    return weights.buildOrThrow();
  }

  /**
   * How alike two subjects are, from 0 to 1: the cosine of their words' weights (Salton's vector
   * model, each word counted once); empty when one of them has no telling word.
   */
  OptionalDouble kinship(Subject other) {
    if (words.length == 0 || other.words.length == 0) {
      return OptionalDouble.empty();
    }
    double shared = 0;
    int at = 0;
    for (int i = 0; i < words.length; i++) {
      while (at < other.words.length && other.words[at] < words[i]) {
        at++;
      }
      if (at < other.words.length && other.words[at] == words[i]) {
        shared += shares[i] * other.shares[at];
      }
    }
    return OptionalDouble.of(shared);
  }

  /** What the words of two articles of one story say on their being on one event. */
  enum Likeness {
    /** Nothing else need speak for it. */
    KIN,
    /** Neither for nor against it. */
    ALIKE,
    /** They have hardly a telling word in common. */
    FOREIGN
  }

  /** What the words of this and another article say on their being on one event. */
  Likeness likeness(Subject other) {
    double kinship = kinship(other).orElse(1);
    return kinship >= enough(other)
        ? Likeness.KIN
        : kinship < FOREIGN ? Likeness.FOREIGN : Likeness.ALIKE;
  }

  private double enough(Subject other) {
    if (told == null || other.told == null) {
      return KIN_UNDATED;
    }
    return Math.abs(ChronoUnit.DAYS.between(told, other.told)) > LATER ? KIN_LATER : KIN;
  }

  /** Without capitals and accents: "Gökçedere" is "Gokcedere" elsewhere. */
  private static String folded(String word) {
    return MARKS.removeFrom(Normalizer.normalize(word, Form.NFD)).toLowerCase(Locale.ROOT);
  }
}
