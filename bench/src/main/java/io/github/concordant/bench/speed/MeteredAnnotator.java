package io.github.concordant.bench.speed;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.ArticleAnnotator;
import io.github.concordant.text.Dependencies;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Token;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Another annotator's work, with the parsing timed and counted that others ask for afterwards. */
final class MeteredAnnotator implements ArticleAnnotator {

  static final String PARSING = "parsing";

  private final ArticleAnnotator annotator;
  private final ProcessorTimer timer;
  private long sentences;
  private long parsed;

  MeteredAnnotator(ArticleAnnotator annotator, ProcessorTimer timer) {
    this.annotator = annotator;
    this.timer = timer;
  }

  @Override
  public AnnotatedArticle annotate(
      Article article, @Nullable LocalDate reference, PublishedFrom referenceFrom) {
    AnnotatedArticle plain = annotator.annotate(article, reference, referenceFrom);
    return new AnnotatedArticle(
        article, metered(plain.title()), metered(plain.text()), reference, referenceFrom);
  }

  private AnnotatedText metered(AnnotatedText text) {
    sentences += text.sentences().size();
    return new AnnotatedText(
        text.text(),
        text.sentences().stream()
            .map(
                sentence ->
                    new Sentence(
                        sentence.span(), sentence.tokens(), tokens -> parse(sentence, tokens)))
            .collect(ImmutableList.toImmutableList()),
        text.names(),
        text.times(),
        text.numbers());
  }

  private Dependencies parse(Sentence sentence, ImmutableList<Token> unused) {
    parsed++;
    return timer.time(PARSING, sentence::dependencies);
  }

  /** The share of the sentences that have been parsed, from 0 to 1. */
  double parsedShare() {
    return sentences == 0 ? 0 : (double) parsed / sentences;
  }

  /** Begins to count anew. */
  void clear() {
    sentences = 0;
    parsed = 0;
  }
}
