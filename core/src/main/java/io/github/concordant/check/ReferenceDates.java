package io.github.concordant.check;

import com.google.common.collect.ImmutableMap;
import io.github.concordant.model.Article;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.text.layout.LayoutReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The day that each article's relative dates are read against: the day given beside it, else the
 * one at the head of its text, else the earliest day of the other sources, else none. Never today.
 */
final class ReferenceDates {

  /** A day with where it comes from. */
  record Reference(@Nullable LocalDate day, PublishedFrom from) {
    static final Reference UNKNOWN = new Reference(null, PublishedFrom.UNKNOWN);
  }

  private ReferenceDates() {}

  static ImmutableMap<String, Reference> of(List<Article> articles) {
    LocalDate earliest =
        articles.stream()
            .map(article -> own(article).day())
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(null);
    ImmutableMap.Builder<String, Reference> references = ImmutableMap.builder();
    for (Article article : articles) {
      Reference own = own(article);
      boolean infer = own.day() == null && earliest != null;
      references.put(article.id(), infer ? new Reference(earliest, PublishedFrom.INFERRED) : own);
    }
    return references.buildOrThrow();
  }

  private static Reference own(Article article) {
    if (article.published() != null) {
      return new Reference(article.published(), PublishedFrom.GIVEN);
    }
    LocalDate printed = LayoutReader.read(article.text(), null).published();
    return printed == null ? Reference.UNKNOWN : new Reference(printed, PublishedFrom.DATELINE);
  }
}
