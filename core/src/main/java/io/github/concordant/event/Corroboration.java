package io.github.concordant.event;

/** What speaks for two articles' events being one beside what the articles call them. */
@FunctionalInterface
public interface Corroboration {

  /** Nothing known. */
  Corroboration NONE = (a, b) -> 0;

  /**
   * Points for the two being one, on the scale of those for a shared actor or place, which is 2.
   */
  int points(ArticleEvent a, ArticleEvent b);
}
