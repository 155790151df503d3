package io.github.concordant.bench.casualty;

import io.github.concordant.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article with how many its incident killed and injured.
 *
 * @param killed the dead, or null where the article leaves it open
 * @param injured those who were hurt and lived, or null where the article leaves it open
 */
record CountedArticle(Article article, @Nullable Long killed, @Nullable Long injured) {}
