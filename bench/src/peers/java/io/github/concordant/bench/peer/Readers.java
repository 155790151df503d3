package io.github.concordant.bench.peer;

import com.google.common.collect.ImmutableList;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.claim.ClaimKind;
import io.github.concordant.model.Article;
import io.github.concordant.text.AnnotatedArticle;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.syntax.SyntaxAnnotator;
import io.github.concordant.text.time.TimeTagger;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** All that is measured: ours, the peers, and their parts. */
final class Readers {

  static final String OURS = "ours, text to claims";
  static final String OUR_TIMES = "ours, times alone";
  static final String CORE_NLP = "CoreNLP, default up to names";
  static final String CORE_NLP_FASTEST = "CoreNLP, fastest with names";
  static final String HEIDEL_TIME = "HeidelTime, fed with tags";

  /** The day of articles that have none; HeidelTime needs one. */
  private static final LocalDate SOME_DAY = LocalDate.of(2015, 7, 1);

  private final ConsistencyChecker checker = ConsistencyChecker.standard();
  private final SyntaxAnnotator syntax = SyntaxAnnotator.standard();

  ImmutableList<Reader<?>> all() throws Exception {
    return ImmutableList.<Reader<?>>builder()
        .addAll(ours())
        .addAll(peers())
        .addAll(ourParts())
        .addAll(openNlpParts())
        .build();
  }

  private ImmutableList<Reader<?>> ours() {
    return ImmutableList.of(
        Reader.of(OURS, this::claims),
        Reader.of(
            OUR_TIMES,
            article -> TimeTagger.standard().tag(article.text(), day(article)).size()));
  }

  private int claims(Article article) {
    AnnotatedArticle annotated = checker.annotate(article);
    int claims = 0;
    for (ClaimKind kind : checker.kinds()) {
      claims += kind.extract(annotated).size();
    }
    return claims;
  }

  private ImmutableList<Reader<?>> peers() throws Exception {
    CoreNlpReader standard = CoreNlpReader.standard();
    CoreNlpReader fastest = CoreNlpReader.fastest();
    HeidelTimeReader heidelTime = new HeidelTimeReader();
    return ImmutableList.of(
        Reader.of(CORE_NLP, article -> standard.read(article.text()).entityMentions().size()),
        Reader.of(CORE_NLP_FASTEST, article -> fastest.read(article.text()).entityMentions().size()),
        new Reader<>(
            HEIDEL_TIME,
            article ->
                new TaggedDocument(article.text(), day(article), syntax.annotate(article.text())),
            heidelTime::read));
  }

  private ImmutableList<Reader<?>> ourParts() {
    return ImmutableList.of(
        Reader.of(
            "our sentences, words, tags and lemmas",
            article -> syntax.annotate(article.text()).size()),
        new Reader<>(
            "our parser, every sentence",
            article -> syntax.annotate(article.text()),
            Readers::parse),
        new Reader<>(
            "our parser without its beam, every sentence",
            article -> syntax.fast().annotate(article.text()),
            Readers::parse));
  }

  private static int parse(ImmutableList<Sentence> sentences) {
    int heads = 0;
    for (Sentence sentence : sentences) {
      heads += sentence.dependencies().head(0);
    }
    return heads;
  }

  private ImmutableList<Reader<?>> openNlpParts() throws Exception {
    try (InputStream words = OpenNlpLoading.open("tokens");
        InputStream tags = OpenNlpLoading.open("pos")) {
      TokenizerME tokenizer = new TokenizerME(new TokenizerModel(words));
      POSTaggerME tagger = new POSTaggerME(new POSModel(tags));
      return ImmutableList.of(
          new Reader<>(
              "OpenNLP's tokenizer",
              this::sentences,
              sentences -> tokenized(sentences, tokenizer).size()),
          new Reader<>(
              "OpenNLP's tagger",
              article -> tokenized(sentences(article), tokenizer),
              sentences -> sentences.stream().mapToInt(each -> tagger.tag(each).length).sum()));
    }
  }

  private ImmutableList<String> sentences(Article article) {
    return syntax.annotate(article.text()).stream()
        .map(sentence -> sentence.span().in(article.text()))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<String[]> tokenized(ImmutableList<String> sentences, TokenizerME tokenizer) {
    List<String[]> words = new ArrayList<>();
    sentences.forEach(sentence -> words.add(tokenizer.tokenize(sentence)));
    return words;
  }

  private static LocalDate day(Article article) {
    LocalDate published = article.published();
    return published == null ? SOME_DAY : published;
  }
}
