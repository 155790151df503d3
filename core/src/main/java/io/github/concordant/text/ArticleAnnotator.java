package io.github.concordant.text;

import io.github.concordant.model.Article;
import io.github.concordant.model.Source.PublishedFrom;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Annotates articles; called from several threads at once. */
@FunctionalInterface
public interface ArticleAnnotator {

  /**
   * Annotates the title and the text of one article.
   *
   * @param reference the day that relative dates are read against, or null to leave them unresolved
   * @param referenceFrom where that day comes from
   */
  AnnotatedArticle annotate(
      Article article, @Nullable LocalDate reference, PublishedFrom referenceFrom);
}
