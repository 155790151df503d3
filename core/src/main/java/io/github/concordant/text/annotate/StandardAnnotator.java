package io.github.concordant.text.annotate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.concordant.model.Article;
import io.github.concordant.model.Field;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.ArticleAnnotator;
import io.github.concordant.text.LanguageGuess;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.layout.Layout;
import io.github.concordant.text.layout.LayoutReader;
import io.github.concordant.text.name.NameRecognizer;
import io.github.concordant.text.number.NumberReader;
import io.github.concordant.text.place.Gazetteer;
import io.github.concordant.text.syntax.SyntaxAnnotator;
import io.github.concordant.text.time.TimeTagger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The annotator with the models and lexicons that come with the library. */
public final class StandardAnnotator implements ArticleAnnotator {

  /** Parts of an article that say when and by whom it was published, not what happened. */
  private static final ImmutableSet<Layout.Kind> SILENT =
      Sets.immutableEnumSet(
          Layout.Kind.BYLINE, Layout.Kind.DATE, Layout.Kind.DATELINE, Layout.Kind.BOILERPLATE);

  private final NumberReader numbers = new NumberReader();

  /** What loads the models that an annotator needs, each by itself, the longest first. */
  public static ImmutableList<Runnable> models() {
    return ImmutableList.of(
        Gazetteer::standard,
        SyntaxAnnotator::standard,
        NameRecognizer::standard,
        TimeTagger::standard);
  }

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
    String told = LanguageGuess.of(text) == LanguageGuess.OTHER ? "" : told(text, reference);
    ImmutableList<Sentence> sentences = SyntaxAnnotator.standard().annotate(told);
    return new AnnotatedText(
        text,
        sentences,
        NameRecognizer.standard().recognize(told, sentences),
        TimeTagger.standard().tag(told, reference),
        numbers.read(told));
  }

  /** The text with all that tells nothing blanked out: every offset stays what it was. */
  private static String told(String text, @Nullable LocalDate reference) {
    StringBuilder told = new StringBuilder(text);
    for (Layout.Block block : LayoutReader.read(text, reference).blocks()) {
      if (SILENT.contains(block.kind())) {
        for (int i = block.span().start(); i < block.span().end(); i++) {
          told.setCharAt(i, ' ');
        }
      }
    }
    return told.toString();
  }
}
