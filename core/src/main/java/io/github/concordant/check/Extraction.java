package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.claim.Slip;
import io.github.concordant.model.Notice;
import io.github.concordant.text.AnnotatedArticle;
import java.util.List;
import java.util.function.Function;

/** What every claim kind finds in every article; a kind that throws costs its own claims alone. */
record Extraction(
    ImmutableList<AnnotatedArticle> articles,
    ImmutableList<Extracted> drafts,
    ImmutableList<ArticleSlip> slips,
    ImmutableList<Notice> notices) {

  /** A draft with where it comes from. */
  record Extracted(AnnotatedArticle article, ClaimKind kind, ClaimDraft draft) {
    String source() {
      return article.article().id();
    }
  }

  /** A slip with the article in which it stands. */
  record ArticleSlip(String source, Slip slip) {}

  /** What has been found in several articles, put together in their order. */
  static Extraction of(List<ArticleReading> readings) {
    return new Extraction(
        readings.stream().map(ArticleReading::annotated).collect(ImmutableList.toImmutableList()),
        all(readings, ArticleReading::drafts),
        all(readings, ArticleReading::slips),
        all(readings, ArticleReading::notices));
  }

  private static <T> ImmutableList<T> all(
      List<ArticleReading> readings, Function<ArticleReading, ImmutableList<T>> part) {
    return readings.stream()
        .flatMap(reading -> part.apply(reading).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** What the kinds find in one article. */
  static Extraction of(List<ClaimKind> kinds, AnnotatedArticle article) {
    ImmutableList.Builder<Extracted> drafts = ImmutableList.builder();
    ImmutableList.Builder<ArticleSlip> slips = ImmutableList.builder();
    ImmutableList.Builder<Notice> notices = ImmutableList.builder();
    for (ClaimKind kind : kinds) {
      try {
        ImmutableList<ClaimDraft> found = kind.extract(article);
        found.forEach(draft -> drafts.add(new Extracted(article, kind, draft)));
        kind.slips(article, found)
            .forEach(slip -> slips.add(new ArticleSlip(article.article().id(), slip)));
      } catch (RuntimeException | StackOverflowError e) {
        // One kind's failure on one article must not cost the editor the rest of the story.
        notices.add(failure(article, kind, e));
      }
    }
    return new Extraction(
        ImmutableList.of(article), drafts.build(), slips.build(), notices.build());
  }

  private static Notice failure(AnnotatedArticle article, ClaimKind kind, Throwable e) {
    return new Notice(
        article.article().id(),
        "claim-kind-failed",
        "The claims of kind \"" + kind.id() + "\" could not be read: " + e + ".");
  }
}
