package io.github.concordant.check;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concordant.model.Article;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.text.layout.LayoutReader;
import io.github.concordant.text.time.TimeTagger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day that each article's relative dates are read against: the day given beside it, else the
 * one at the head of its text, else the one set for the story, else one inferred from the story,
 * else none. Never today.
 *
 * <p>Inferred is the earliest day of the other sources; where none has one, the latest day that the
 * text tells in full as past.
 */
final class ReferenceDates {

  /** A day with where it comes from. */
  record Reference(@Nullable LocalDate day, PublishedFrom from) {
    static final Reference UNKNOWN = new Reference(null, PublishedFrom.UNKNOWN);
  }

  private ReferenceDates() {}

  /**
   * The reference of each article by its id.
   *
   * @param set the day of the articles that tell none, instead of one inferred
   * @param ownDay the day that an article itself tells
   */
  static ImmutableMap<String, Reference> of(
      List<Article> articles, Optional<LocalDate> set, Function<Article, Reference> ownDay) {
    ImmutableMap.Builder<String, Reference> own = ImmutableMap.builder();
    articles.forEach(article -> own.put(article.id(), ownDay.apply(article)));
    ImmutableMap<String, Reference> known = own.buildOrThrow();
    ImmutableSortedSet<LocalDate> days =
        known.values().stream()
            .flatMap(reference -> Stream.ofNullable(reference.day()))
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    ImmutableMap.Builder<String, Reference> references = ImmutableMap.builder();
    for (Article article : articles) {
      Reference given = known.getOrDefault(article.id(), Reference.UNKNOWN);
      references.put(
          article.id(),
          given.day() == null
              ? set.map(day -> new Reference(day, PublishedFrom.GIVEN))
                  .orElseGet(() -> inferred(article, days))
              : given);
    }
    return references.buildOrThrow();
  }

  private static Reference inferred(Article article, ImmutableSortedSet<LocalDate> others) {
    LocalDate day =
        others.isEmpty()
            ? TimeTagger.standard().latestPast(article.text()).orElse(null)
            : others.first();
    return day == null ? Reference.UNKNOWN : new Reference(day, PublishedFrom.INFERRED);
  }

  /** The day that the article itself tells, given beside it or printed at its head. */
  static Reference own(Article article) {
    if (article.published() != null) {
      return new Reference(article.published(), PublishedFrom.GIVEN);
    }
    LocalDate printed = LayoutReader.read(article.text(), null).published();
    return printed == null ? Reference.UNKNOWN : new Reference(printed, PublishedFrom.DATELINE);
  }
}
