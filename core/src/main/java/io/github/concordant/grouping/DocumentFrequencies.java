package io.github.concordant.grouping;

import io.github.concordant.event.WordFrequencies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In how many articles a word stands, learned from the stream as it passes, on top of the table
 * that comes with the library: what an article's words weigh depends on those before it alone, so
 * that a stream is weighed in one pass (incremental idf, as in Yang, Pierce and Carbonell 1998).
 *
 * <p>Words that hardly ever stand anywhere are forgotten from time to time by the rule of lossy
 * counting (Manku and Motwani 2002): the table stays small however long the stream is, and no count
 * falls short by more than one in {@value #BUCKET} articles.
 */
final class DocumentFrequencies {

  /** The share of articles from which on a word tells nothing. */
  private static final double COMMON = 0.1;

  /** Times that a name tells more than a word as rare. */
  private static final double NAME = 2;

  private static final int BUCKET = 10_000;

  /** Terms of an article that are kept; few articles have more that tell anything. */
  private static final int TERMS = 400;

  /** A count that may fall short by so much. */
  private static final class Count {
    private final int shortage;
    private int articles;

    Count(int shortage) {
      this.shortage = shortage;
    }
  }

  private final WordFrequencies general = WordFrequencies.standard();
  private final Map<String, Count> counts = new HashMap<>();
  private int articles;

  /** Counts the terms of one more article, and weighs them: a vector of length 1. */
  TermVector learn(List<Term> terms) {
    int bucket = articles / BUCKET;
    articles++;
    terms.forEach(term -> counts.computeIfAbsent(term.stem(), s -> new Count(bucket)).articles++);
    if (articles % BUCKET == 0) {
      counts.values().removeIf(count -> count.articles + count.shortage <= bucket + 1);
    }
    return TermVector.of(
            terms.stream()
                .map(term -> new TermVector.Weighted(term.stem(), weight(term)))
                .filter(term -> term.weight() > 0)
                .toList())
        .atMost(TERMS)
        .unit();
  }

  /**
   * Logarithmic frequency in the article times the logarithm of the inverse share of articles that
   * have the term (Salton and Buckley 1988).
   */
  private double weight(Term term) {
    int usual = general.frequency(term.stem());
    Count count = counts.get(term.stem());
    double with = usual + (count == null ? 0 : count.articles);
    double all = (double) general.documents() + articles;
    if (usual == general.documents() || with >= COMMON * all) {
      return 0;
    }
    double rarity = Math.log((all + 1) / (with + 1));
    return rarity * (1 + Math.log(term.count())) * (term.name() ? NAME : 1);
  }
}
