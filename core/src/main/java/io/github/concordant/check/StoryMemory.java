package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.check.ReferenceDates.Reference;
import io.github.concordant.event.ArticleEvents;
import io.github.concordant.event.Corroboration;
import io.github.concordant.event.EventAligner;
import io.github.concordant.event.PairTable;
import io.github.concordant.model.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is kept of a story, so that a check of the same story with one more article need not read
 * and compare the others again. It changes how long a check takes, never what it finds: each thing
 * kept follows from its articles alone. Not safe for use by several threads at once.
 */
public final class StoryMemory {

  private final Map<String, ArticleReading> readings = new HashMap<>();
  private final Map<Article, Reference> ownDays = new HashMap<>();
  private final NameMemory names = new NameMemory();
  private PairTable pairs = PairTable.empty();

  /** A memory of nothing. */
  public StoryMemory() {}

  /** The reading of an article against that day, when it is known. */
  Optional<ArticleReading> reading(Article article, Reference reference) {
    ArticleReading known = readings.get(article.id());
    return known != null
            && known.annotated().article().equals(article)
            && known.annotated().referenceFrom() == reference.from()
            && Objects.equals(known.annotated().reference(), reference.day())
        ? Optional.of(known)
        : Optional.empty();
  }

  void keep(List<ArticleReading> read) {
    read.forEach(reading -> readings.put(reading.id(), reading));
  }

  /** Forgets the articles with other ids. */
  void keepOnly(ImmutableSet<String> ids) {
    readings.keySet().retainAll(ids);
    ownDays.keySet().removeIf(article -> !ids.contains(article.id()));
  }

  /** The day that the article itself tells. */
  Reference ownDay(Article article) {
    return ownDays.computeIfAbsent(article, ReferenceDates::own);
  }

  /** The names compared so far. */
  NameMemory names() {
    return names;
  }

  /** What each two events of the articles weigh together. */
  PairTable pairs(
      EventAligner aligner, ImmutableList<ArticleEvents> told, Corroboration corroboration) {
    pairs = aligner.table(told, corroboration, pairs);
    return pairs;
  }
}
