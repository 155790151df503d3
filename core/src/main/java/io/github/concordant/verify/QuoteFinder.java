package io.github.concordant.verify;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concordant.model.Article;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Evidence;
import io.github.concordant.model.Field;
import io.github.concordant.model.SourceSet;
import io.github.concordant.model.Span;
import java.util.Optional;

/** Finds the one place of a quote in its article, and the one quote for a place. */
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

  /** As many places of an ambiguous quote are shown. */
  private static final int PLACES_SHOWN = 4;

  /** So many characters on each side of words that are like a quote. */
  private static final int AROUND = 30;

  private final ImmutableMap<String, Article> articles;

  QuoteFinder(SourceSet set) {
    this.articles =
        set.withEarlier().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    Article::id, article -> article, (first, second) -> first));
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
    Field field = fieldWith(article, quote);
    String text = article.field(field);
    int at = text.indexOf(quote);
    if (at < 0 || quote.isBlank()) {
      throw new NoPlace(
          "the quote \""
              + quote
              + "\" is not in article "
              + source
              + "; "
              + nearest(article, quote));
    }
    if (text.indexOf(quote, at + 1) >= 0) {
      throw new NoPlace(ambiguous(article, field, quote));
    }
    return new Place(source, field, new Span(at, at + quote.length()));
  }

  /** The shortest quote in whole words that names the place of a claim, when there is one. */
  Optional<String> quoteOf(Claim claim) {
    Article article = articles.get(claim.source());
    Evidence evidence = claim.evidence();
    if (article == null || evidence.span().end() > article.field(evidence.field()).length()) {
      return Optional.empty();
    }
    return unique(article, evidence.field(), evidence.span());
  }

  private static Optional<String> unique(Article article, Field field, Span place) {
    String text = article.field(field);
    return new ShortestQuote(text)
        .around(
            place,
            span -> {
              String quote = span.in(text);
              return fieldWith(article, quote) == field
                  && text.indexOf(quote) == text.lastIndexOf(quote);
            });
  }

  private static Field fieldWith(Article article, String quote) {
    return article.text().contains(quote) ? Field.TEXT : Field.TITLE;
  }

  private static String ambiguous(Article article, Field field, String quote) {
    String text = article.field(field);
    ImmutableList.Builder<String> places = ImmutableList.builder();
    int count = 0;
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      if (count < PLACES_SHOWN) {
        Span place = new Span(at, at + quote.length());
        places.add("\"" + unique(article, field, place).orElse(around(text, place)) + "\"");
      }
      count++;
    }
    return "the quote \""
        + quote
        + "\" stands more than once in article "
        + article.id()
        + "; quote more words: "
        + Joiner.on(" or ").join(places.build())
        + (count > PLACES_SHOWN ? " (and " + (count - PLACES_SHOWN) + " more)" : "");
  }

  /** Where somebody who quoted these words may have taken them from. */
  private String nearest(Article article, String quote) {
    NearestText text = new NearestText(article.text());
    Optional<String> alike =
        text.alike(quote).or(() -> new NearestText(article.field(Field.TITLE)).alike(quote));
    if (alike.isPresent()) {
      return "it stands there as \"" + alike.get() + "\"; quote it exactly so";
    }
    ImmutableList<String> others =
        articles.values().stream()
            .filter(other -> other.text().contains(quote) && !quote.isBlank())
            .map(Article::id)
            .collect(ImmutableList.toImmutableList());
    if (!others.isEmpty()) {
      return "it is in " + QuotedReport.list(others);
    }
    return text.longestRun(quote)
        .map(run -> "the nearest is \"" + around(article.text(), run) + "\"")
        .orElse("nothing there is like it");
  }

  /** Words with some of those around them, in one line. */
  private static String around(String text, Span place) {
    int from = Math.max(0, place.start() - AROUND);
    int to = Math.min(text.length(), place.end() + AROUND);
    int start = from == 0 ? 0 : Math.min(place.start(), text.indexOf(' ', from) + 1);
    int end = to == text.length() ? to : Math.max(place.end(), text.lastIndexOf(' ', to));
    return CharMatcher.whitespace().trimAndCollapseFrom(text.substring(start, end), ' ');
  }
}
