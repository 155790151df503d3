package io.github.concordant.grouping;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import io.github.concordant.event.WordFrequencies;
import io.github.concordant.model.Field;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Token;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the words of an article with how often they stand in it. Used from any thread. */
final class TermReader {

  private static final CharMatcher MARKS =
      CharMatcher.forPredicate(c -> Character.getType(c) == Character.NON_SPACING_MARK);

  /** Days are weighed as days. */
  private static final ImmutableSet<String> CALENDAR =
      Stream.concat(Arrays.stream(DayOfWeek.values()), Arrays.stream(Month.values()))
          .map(day -> Ascii.toLowerCase(day.toString()))
          .collect(ImmutableSet.toImmutableSet());

  /** Many articles are kept at once, and most of their words are the same. */
  private final Interner<String> stems = Interners.newWeakInterner();

  private static final class Tally {
    private int count;
    private boolean name = true;
  }

  /** The words in the order of the alphabet. */
  ImmutableList<Term> read(AnnotatedArticle article) {
    Map<String, Tally> tallies = new TreeMap<>();
    for (Field field : Field.values()) {
      for (Sentence sentence : article.field(field).sentences()) {
        for (Token token : sentence.tokens()) {
          String form = token.form();
          String word = folded(form);
          if (form.chars().anyMatch(Character::isLetter) && !CALENDAR.contains(word)) {
            String stem = WordFrequencies.stem(word);
            Tally tally = tallies.computeIfAbsent(stem, unused -> new Tally());
            tally.count++;
            tally.name &= Character.isUpperCase(form.charAt(0));
          }
        }
      }
    }
    ImmutableList.Builder<Term> terms = ImmutableList.builder();
    tallies.forEach(
        (stem, tally) -> terms.add(new Term(stems.intern(stem), tally.name, tally.count)));
    return terms.build();
  }

  private static String folded(String word) {
    return MARKS.removeFrom(Normalizer.normalize(word, Form.NFD)).toLowerCase(Locale.ROOT);
  }
}
