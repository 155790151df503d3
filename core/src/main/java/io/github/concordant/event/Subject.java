package io.github.concordant.event;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Field;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.NameMention;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Token;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/**
 * Whom and what an article is about, as its names tell: two reports on one event name the same
 * people and places, however they tell it; reports on two events of a kind do not. A name weighs
 * more the more often it is told and at the head of the article, and a person's more than a
 * place's: many events happen in one town.
 */
public final class Subject {

  /** Sentences at the head of the text whose names weigh more. */
  private static final int HEAD = 3;

  private static final int HEAD_WEIGHT = 3;

  /** Mentions from which a name weighs no more. */
  private static final int MENTIONS = 4;

  private static final int PERSON_WEIGHT = 2;

  private static final CharMatcher MARKS =
      CharMatcher.forPredicate(c -> Character.getType(c) == Character.NON_SPACING_MARK);

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(Character::isLetterOrDigit).negate()).omitEmptyStrings();

  private final ImmutableMap<String, Integer> weights;
  private final ImmutableSet<String> words;

  private Subject(ImmutableMap<String, Integer> weights, ImmutableSet<String> words) {
    this.weights = weights;
    this.words = words;
  }

  /**
   * The subject of an article.
   *
   * @param canonical who the name of a person stands for
   */
  static Subject of(AnnotatedArticle article, UnaryOperator<String> canonical) {
    Gathering gathering = new Gathering(canonical);
    for (Field field : Field.values()) {
      AnnotatedText text = article.field(field);
      for (int i = 0; i < text.sentences().size(); i++) {
        gathering.take(text, text.sentences().get(i), field == Field.TITLE || i < HEAD);
      }
    }
    return gathering.subject();
  }

  /**
   * How much of what the two name is named by both, from 0 to 1: the geometric mean of the shares
   * of the one's names, by weight, that the other has; empty when one of them names nothing.
   */
  OptionalDouble kinship(Subject other) {
    if (weights.isEmpty() || other.weights.isEmpty()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Math.sqrt(shareIn(other) * other.shareIn(this)));
  }

  private double shareIn(Subject other) {
    int all = 0;
    int shared = 0;
    for (Map.Entry<String, Integer> name : weights.entrySet()) {
      all += name.getValue();
      shared += other.names(name.getKey()) ? name.getValue() : 0;
    }
    return (double) shared / all;
  }

  private boolean names(String name) {
    return weights.containsKey(name) || words.containsAll(WORDS.splitToList(name));
  }

  /** Without capitals and accents: "Gökçedere" is "Gokcedere" elsewhere. */
  private static String folded(String name) {
    return MARKS.removeFrom(Normalizer.normalize(name, Form.NFD)).toLowerCase(Locale.ROOT);
  }

  /** Counts the names of an article, sentence by sentence. */
  private static final class Gathering {

    private final UnaryOperator<String> canonical;
    private final Map<String, Integer> mentions = new LinkedHashMap<>();
    private final Map<String, Integer> extra = new LinkedHashMap<>();
    private final Map<String, NameMention.Type> types = new LinkedHashMap<>();
    private final ImmutableSet.Builder<String> words = ImmutableSet.builder();

    Gathering(UnaryOperator<String> canonical) {
      this.canonical = canonical;
    }

    void take(AnnotatedText text, Sentence sentence, boolean head) {
      sentence.tokens().stream().map(Token::form).map(Subject::folded).forEach(words::add);
      for (NameMention name : text.names()) {
        String key = sentence.span().contains(name.span()) ? key(name) : "";
        if (!key.isEmpty()) {
          mentions.merge(key, 1, Integer::sum);
          types.put(key, name.type());
          if (head) {
            extra.put(key, HEAD_WEIGHT);
          }
        }
      }
    }

    /** Persons go by their last name. */
    private String key(NameMention name) {
      boolean person = name.type() == NameMention.Type.PERSON;
      String whole = folded(person ? canonical.apply(name.text()) : name.text());
      List<String> parts = WORDS.splitToList(whole);
      return person && !parts.isEmpty() ? parts.get(parts.size() - 1) : whole;
    }

    Subject subject() {
      ImmutableMap.Builder<String, Integer> weights = ImmutableMap.builder();
      mentions.forEach(
          (name, count) -> {
            int weight = Math.min(count, MENTIONS) + extra.getOrDefault(name, 0);
            boolean person = types.get(name) == NameMention.Type.PERSON;
            weights.put(name, person ? weight * PERSON_WEIGHT : weight);
          });
      return new Subject(weights.buildOrThrow(), words.build());
    }
  }
}
