package io.github.concordant.examples.extension;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import io.github.concordant.model.Article;
import io.github.concordant.model.Field;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.ArticleAnnotator;
import io.github.concordant.text.annotate.StandardAnnotator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads what comes ALL IN CAPITALS, as old wires do, with a capital at the head of each word. Not a
 * letter more or less: what is found stands at the same place in the article's own text.
 */
public final class CapitalsAnnotator implements ArticleAnnotator {

  private static final CharMatcher SMALL = CharMatcher.inRange('a', 'z');

  private final ArticleAnnotator standard = new StandardAnnotator();

  @Override
  public AnnotatedArticle annotate(
      Article article, @Nullable LocalDate reference, PublishedFrom referenceFrom) {
    if (SMALL.matchesAnyOf(article.text())) {
      return standard.annotate(article, reference, referenceFrom);
    }
    Article lowered =
        new Article(
            article.id(),
            article.publisher(),
            article.published(),
            article.title() == null ? null : lowered(article.title()),
            lowered(article.text()),
            article.url());
    AnnotatedArticle read = standard.annotate(lowered, reference, referenceFrom);
    return new AnnotatedArticle(
        article,
        over(read.title(), article.field(Field.TITLE)),
        over(read.text(), article.field(Field.TEXT)),
        reference,
        referenceFrom);
  }

  private static String lowered(String text) {
    StringBuilder lowered = new StringBuilder(text);
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i - 1))) {
        lowered.setCharAt(i, Ascii.toLowerCase(text.charAt(i)));
      }
    }
    return lowered.toString();
  }

  /** What was found in the lowered text, over the text as it is. */
  private static AnnotatedText over(AnnotatedText read, String text) {
    return new AnnotatedText(text, read.sentences(), read.names(), read.times(), read.numbers());
  }
}
