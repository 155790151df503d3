package io.github.concordant.event;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import io.github.concordant.model.Field;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Token;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
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

  private final ImmutableMap<String, Double> weights;
  private final double length;
  private final @Nullable LocalDate told;

  private Subject(ImmutableMap<String, Double> weights, @Nullable LocalDate told) {
    this.weights = weights;
    this.told = told;
    this.length = Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
  }

  /** The subject of an article. */
  static Subject of(AnnotatedArticle article) {
    Set<String> small = new HashSet<>();
    // In the order of the alphabet, so that sums round alike whatever stands where.
    Map<String, Boolean> capitals = new TreeMap<>();
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
    if (weights.isEmpty() || other.weights.isEmpty()) {
      return OptionalDouble.empty();
    }
    double shared = 0;
    for (Map.Entry<String, Double> word : weights.entrySet()) {
      Double weight = other.weights.get(word.getKey());
      shared += weight == null ? 0 : word.getValue() * weight;
    }
    return OptionalDouble.of(shared / (length * other.length));
  }

  /** Whether nothing else need speak for two articles of one story to be on one event. */
  boolean isKin(Subject other) {
    return kinship(other).orElse(1) >= enough(other);
  }

  private double enough(Subject other) {
    if (told == null || other.told == null) {
      return KIN_UNDATED;
    }
    return Math.abs(ChronoUnit.DAYS.between(told, other.told)) > LATER ? KIN_LATER : KIN;
  }

  /** Whether two articles have hardly a telling word in common. */
  boolean isForeign(Subject other) {
    return kinship(other).orElse(1) < FOREIGN;
  }

  /** Without capitals and accents: "Gökçedere" is "Gokcedere" elsewhere. */
  private static String folded(String word) {
    return MARKS.removeFrom(Normalizer.normalize(word, Form.NFD)).toLowerCase(Locale.ROOT);
  }
}
