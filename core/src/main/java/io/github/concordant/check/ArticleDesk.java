package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concordant.check.ReferenceDates.Reference;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.model.Article;
import io.github.concordant.model.CheckListener.Stage;
import io.github.concordant.model.Field;
import io.github.concordant.model.Notice;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.ArticleAnnotator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Reads articles one by one, each by itself, on as many threads as there are. */
final class ArticleDesk {

  private final ArticleAnnotator annotator;
  private final ImmutableList<ClaimKind> kinds;
  private final Executor executor;
  private final int longestText;

  ArticleDesk(CheckParts parts) {
    ArticleAnnotator named = new NamingAnnotator(parts.annotator(), parts.lexicon());
    this.annotator =
        parts.configuration().aliases().isEmpty()
            ? named
            : new AliasedAnnotator(named, parts.configuration().aliases());
    this.kinds = parts.kinds();
    this.executor = parts.executor();
    this.longestText = parts.longestText();
  }

  ImmutableList<ClaimKind> kinds() {
    return kinds;
  }

  /**
   * The readings of the articles, in their order; those that the memory has are not made again.
   *
   * @param references the day of each article, by its id
   */
  ImmutableList<ArticleReading> read(
      List<Article> articles,
      ImmutableMap<String, Reference> references,
      StoryMemory memory,
      Progress progress) {
    List<Article> unknown =
        articles.stream()
            .filter(article -> memory.reading(article, of(article, references)).isEmpty())
            .toList();
    progress.begin(Stage.ANNOTATE);
    ImmutableList<Annotated> annotated =
        share(unknown, article -> annotated(article, of(article, references)), progress);
    progress.begin(Stage.EXTRACT);
    AtomicInteger done = new AtomicInteger();
    memory.keep(
        share(
            annotated,
            article -> {
              ArticleReading reading = reading(article);
              progress.articleRead(reading.id(), done.incrementAndGet(), unknown.size());
              return reading;
            },
            progress));
    return articles.stream()
        .map(article -> memory.reading(article, of(article, references)).orElseThrow())
        .collect(ImmutableList.toImmutableList());
  }

  private static Reference of(Article article, ImmutableMap<String, Reference> references) {
    return references.getOrDefault(article.id(), Reference.UNKNOWN);
  }

  /** An article with what there is to tell of its annotation. */
  private record Annotated(AnnotatedArticle article, ImmutableList<Notice> notices) {}

  /** Annotates an article; one that cannot be annotated has a text in which nothing is found. */
  private Annotated annotated(Article article, Reference reference) {
    int length = article.text().length();
    if (length > longestText) {
      return unread(
          article,
          reference,
          "article-too-long",
          "The article was not read: it has "
              + length
              + " characters, and the limit is "
              + longestText
              + ".");
    }
    try {
      return new Annotated(annotate(article, reference), ImmutableList.of());
    } catch (RuntimeException | StackOverflowError e) {
      // One article that an annotator fails on must not cost the editor the rest of the story.
      return unread(
          article, reference, "annotator-failed", "The article could not be annotated: " + e + ".");
    }
  }

  private static Annotated unread(
      Article article, Reference reference, String code, String message) {
    return new Annotated(
        new AnnotatedArticle(
            article,
            AnnotatedText.plain(article.field(Field.TITLE)),
            AnnotatedText.plain(article.field(Field.TEXT)),
            reference.day(),
            reference.from()),
        ImmutableList.of(new Notice(article.id(), code, message)));
  }

  AnnotatedArticle annotate(Article article, Reference reference) {
    return annotator.annotate(article, reference.day(), reference.from());
  }

  private ArticleReading reading(Annotated annotated) {
    // What was not annotated has nothing to be read either, and may be of any length.
    ImmutableList<ClaimKind> asked = annotated.notices().isEmpty() ? kinds : ImmutableList.of();
    Extraction extraction = Extraction.of(asked, annotated.article());
    return new ArticleReading(
        annotated.article(),
        extraction,
        ImmutableList.<Notice>builder()
            .addAll(annotated.notices())
            .addAll(extraction.notices())
            .build());
  }

  /** What the work makes of each item, unless the check is to stop. */
  <T, R> ImmutableList<R> share(List<T> items, Function<T, R> work, Progress progress) {
    return SharedWork.map(
        items,
        item -> {
          progress.checkpoint();
          return work.apply(item);
        },
        executor);
  }
}
