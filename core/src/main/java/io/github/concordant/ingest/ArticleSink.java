package io.github.concordant.ingest;

import io.github.concordant.model.Article;
import org.jspecify.annotations.Nullable;

/** Takes articles one after the other as they are read. */
@FunctionalInterface
public interface ArticleSink {

  /**
   * Takes an article.
   *
   * @param story the story that it names or whose folder it lies in, or null
   */
  void take(@Nullable String story, Article article);
}
