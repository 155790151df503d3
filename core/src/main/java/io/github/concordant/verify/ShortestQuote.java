package io.github.concordant.verify;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Span;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes in words around a place of a text until they stand nowhere else. */
final class ShortestQuote {

  /** A number keeps its separators, and a name its hyphens: "25,000", "Amir-Hatami's". */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{N}]+(?:(?:['\u2019-](?=[\\p{L}\\p{N}])|(?<=\\p{N})[.,](?=\\p{N}))"
              + "[\\p{L}\\p{M}\\p{N}]+)*+");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s");

  /** Who needs more words than these to say where something stands has a text that repeats. */
  private static final int MOST_WORDS = 24;

  private final String text;
  private final ImmutableList<Span> words;

  ShortestQuote(String text) {
    this.text = text;
    this.words =
        WORD.matcher(text)
            .results()
            .map(ShortestQuote::span)
            .collect(ImmutableList.toImmutableList());
  }

  private static Span span(MatchResult word) {
    return new Span(word.start(), word.end());
  }

  /**
   * The place itself in whole words, or with the fewest words around it that are accepted; those of
   * its own sentence go before others, then those of its line, and of as many the shorter quote.
   *
   * @param accepted whether a quote will do
   */
  Optional<String> around(Span place, Predicate<Span> accepted) {
    Span whole = inWholeWords(place);
    return Stream.of(sentence(whole), line(whole), new Span(0, text.length()))
        .map(limits -> around(whole, limits, accepted))
        .flatMap(Optional::stream)
        .findFirst()
        .map(span -> span.in(text));
  }

  private Optional<Span> around(Span whole, Span limits, Predicate<Span> accepted) {
    ImmutableList<Span> before =
        words.stream()
            .filter(word -> word.end() <= whole.start() && word.start() >= limits.start())
            .collect(ImmutableList.toImmutableList())
            .reverse();
    ImmutableList<Span> after =
        words.stream()
            .filter(word -> word.start() >= whole.end() && word.end() <= limits.end())
            .collect(ImmutableList.toImmutableList());
    for (int more = 0; more <= MOST_WORDS; more++) {
      int count = more;
      Optional<Span> found =
          IntStream.rangeClosed(0, count)
              .filter(left -> left <= before.size() && count - left <= after.size())
              .mapToObj(left -> widened(whole, before, left, after, count - left))
              .filter(accepted)
              .min(Comparator.comparingInt(Span::length));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Span widened(
      Span whole, ImmutableList<Span> before, int left, ImmutableList<Span> after, int right) {
    return new Span(
        left == 0 ? whole.start() : before.get(left - 1).start(),
        right == 0 ? whole.end() : after.get(right - 1).end());
  }

  private Span inWholeWords(Span place) {
    return words.stream().filter(word -> word.overlaps(place)).reduce(place, Span::union);
  }

  private Span sentence(Span place) {
    Span line = line(place);
    int start = line.start();
    int end = line.end();
    Matcher sentenceEnd = SENTENCE_END.matcher(text).region(line.start(), line.end());
    while (sentenceEnd.find()) {
      if (sentenceEnd.end() <= place.start()) {
        start = sentenceEnd.end();
      } else if (sentenceEnd.start() >= place.end()) {
        end = Math.min(end, sentenceEnd.start());
      }
    }
    return new Span(start, end);
  }

  private Span line(Span place) {
    int end = text.indexOf('\n', place.end());
    return new Span(text.lastIndexOf('\n', place.start() - 1) + 1, end < 0 ? text.length() : end);
  }
}
