package io.github.concordant.claim;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.number.NumberReader;
import io.github.concordant.text.syntax.SyntaxAnnotator;

/** The least annotation that examples need: sentences, tokens, tags and numbers. */
public final class ExampleAnnotator {

  private final NumberReader numbers = new NumberReader();

  public AnnotatedArticle annotate(Article article) {
    String title = article.title() == null ? "" : article.title();
    return new AnnotatedArticle(
        article, text(title), text(article.text()), article.published(), PublishedFrom.GIVEN);
  }

  private AnnotatedText text(String text) {
    return new AnnotatedText(
        text,
        SyntaxAnnotator.standard().annotate(text),
        ImmutableList.of(),
        ImmutableList.of(),
        numbers.read(text));
  }
}
