package io.github.concordant.text.annotate;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import io.github.concordant.model.Field;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.ArticleAnnotator;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.number.NumberReader;
import io.github.concordant.text.syntax.SyntaxAnnotator;
import io.github.concordant.text.time.TimeTagger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The annotator with the models and lexicons that come with the library. */
public final class StandardAnnotator implements ArticleAnnotator {

  private final NumberReader numbers = new NumberReader();

  @Override
  public AnnotatedArticle annotate(
      Article article, @Nullable LocalDate reference, PublishedFrom referenceFrom) {
    return new AnnotatedArticle(
        article,
        annotate(article.field(Field.TITLE), reference),
        annotate(article.field(Field.TEXT), reference),
        reference,
        referenceFrom);
  }

  private AnnotatedText annotate(String text, @Nullable LocalDate reference) {
    ImmutableList<Sentence> sentences = SyntaxAnnotator.standard().annotate(text);
    return new AnnotatedText(
        text,
        sentences,
        ImmutableList.of(),
        TimeTagger.standard().tag(text, reference),
        numbers.read(text));
  }
}
