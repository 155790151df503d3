package io.github.concordant.text;

import io.github.concordant.model.Article;
import io.github.concordant.model.Field;
import io.github.concordant.model.Source.PublishedFrom;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article with its annotated title and text.
 *
 * @param reference the day that its relative dates were read against, or null when there is none
 */
public record AnnotatedArticle(
    Article article,
    AnnotatedText title,
    AnnotatedText text,
    @Nullable LocalDate reference,
    PublishedFrom referenceFrom) {

  /** The annotated text of the field. */
  public AnnotatedText field(Field field) {
    return switch (field) {
      case TITLE -> title;
      case TEXT -> text;
    };
  }
}
