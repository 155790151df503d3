package io.github.concordant.report;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import io.github.concordant.model.Report;

/**
 * A report together with the articles that it is about: what a renderer needs that shows more of a
 * text than the report quotes.
 */
public record CheckedStory(Report report, ImmutableList<Article> articles) {

  /** A report with the articles, in any order, that it quotes. */
  public static CheckedStory of(Report report, Iterable<Article> articles) {
    return new CheckedStory(report, ImmutableList.copyOf(articles));
  }
}
