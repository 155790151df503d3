package io.github.concordant.verify;

import com.google.common.collect.ImmutableMap;
import io.github.concordant.model.Article;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Field;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Span;

/** Finds the one place of a quote in its article. */
final class QuoteFinder {

  /** Where a quote stands. */
  record Place(String source, Field field, Span span) {

    /** Whether the claim's words share a character with the quote. */
    boolean holds(Claim claim) {
      return claim.source().equals(source)
          && claim.evidence().field() == field
          && claim.evidence().span().overlaps(span);
    }
  }

  /** Thrown when a quote does not name one place. */
  static final class NoPlace extends Exception {

    private static final long serialVersionUID = 1L;

    NoPlace(String message) {
      super(message);
    }

    String explanation() {
      return String.valueOf(getMessage());
    }
  }

  private final ImmutableMap<String, Article> articles;

  QuoteFinder(SourceSet set) {
    this.articles =
        set.articles().stream()
            .collect(ImmutableMap.toImmutableMap(Article::id, article -> article));
  }

  /**
   * The place of a quote, in the article's text or else in its title.
   *
   * @throws NoPlace if there is no such article, or the quote is absent or ambiguous
   */
  Place find(String source, String quote) throws NoPlace {
    Article article = articles.get(source);
    if (article == null) {
      throw new NoPlace("no article \"" + source + "\"; there are " + articles.keySet());
    }
    Field field = article.text().contains(quote) ? Field.TEXT : Field.TITLE;
    String text = article.field(field);
    int at = text.indexOf(quote);
    if (at < 0 || quote.isEmpty()) {
      throw new NoPlace("the quote \"" + quote + "\" is not in article " + source);
    }
    if (text.indexOf(quote, at + 1) >= 0) {
      throw new NoPlace(
          "the quote \""
              + quote
              + "\" stands more than once in article "
              + source
              + "; quote more words");
    }
    return new Place(source, field, new Span(at, at + quote.length()));
  }
}
