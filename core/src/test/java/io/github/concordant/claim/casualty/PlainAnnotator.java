package io.github.concordant.claim.casualty;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import io.github.concordant.model.Source.PublishedFrom;
import io.github.concordant.model.Span;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.AnnotatedText;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Tag;
import io.github.concordant.text.Token;
import io.github.concordant.text.number.NumberReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** The least annotation that this kind can read: sentences, tokens, tags and numbers. */
final class PlainAnnotator {

  private final SentenceDetectorME sentences;
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;

  PlainAnnotator() {
    try (InputStream s = model("sentence");
        InputStream t = model("tokens");
        InputStream p = model("pos")) {
      sentences = new SentenceDetectorME(new SentenceModel(s));
      tokenizer = new TokenizerME(new TokenizerModel(t));
      tagger = new POSTaggerME(new POSModel(p));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  AnnotatedArticle annotate(Article article) {
    String title = article.title() == null ? "" : article.title();
    return new AnnotatedArticle(
        article, text(title), text(article.text()), article.published(), PublishedFrom.GIVEN);
  }

  private AnnotatedText text(String text) {
    ImmutableList.Builder<Sentence> found = ImmutableList.builder();
    for (opennlp.tools.util.Span s : sentences.sentPosDetect(text)) {
      found.add(sentence(text, s.getStart(), s.getEnd()));
    }
    return new AnnotatedText(
        text, found.build(), ImmutableList.of(), ImmutableList.of(), new NumberReader().read(text));
  }

  private Sentence sentence(String text, int start, int end) {
    String words = text.substring(start, end);
    opennlp.tools.util.Span[] spans = tokenizer.tokenizePos(words);
    String[] forms = new String[spans.length];
    for (int i = 0; i < spans.length; i++) {
      forms[i] = spans[i].getCoveredText(words).toString();
    }
    String[] tags = tagger.tag(forms);
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    for (int i = 0; i < spans.length; i++) {
      Span span = new Span(start + spans[i].getStart(), start + spans[i].getEnd());
      String form = forms[i].replace('’', '\'').replace('–', '-').replace('—', '-');
      tokens.add(new Token(span, form, tag(tags[i])));
    }
    return new Sentence(new Span(start, end), tokens.build());
  }

  private static Tag tag(String name) {
    try {
      return Tag.valueOf(name);
    } catch (IllegalArgumentException e) {
      return Tag.X;
    }
  }

  private static InputStream model(String kind) {
    String name = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
    InputStream stream = PlainAnnotator.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("no model " + name);
    }
    return stream;
  }
}
