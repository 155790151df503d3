package io.github.concordant.text.syntax;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.primitives.ImmutableIntArray;
import io.github.concordant.model.Span;
import io.github.concordant.text.Dependencies;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Annotates English text with sentences, words, tags, lemmas and grammatical relations. Safe for
 * use by many threads at once; the answer depends on the text alone.
 */
public final class SyntaxAnnotator {

  /** A beam of four is as often right as one of eight. */
  private static final int BEAM_WIDTH = 4;

  /**
   * The words of a sentence, beyond which it is cut: no sentence of a newspaper is as long, and
   * what is (a table, a text without full stops) must not make slow what looks at all pairs of
   * words.
   */
  private static final int LONGEST = 400;

  private final SentenceSplitter splitter;
  private final Lemmatizer lemmatizer;
  private final SyntaxModel model;
  private final Tagger tagger;
  private final TagCorrections tagCorrections;
  private final Parser parser;
  private final int width;

  private SyntaxAnnotator(
      SentenceModel sentences, Lemmatizer lemmatizer, SyntaxModel model, int width) {
    this.splitter = new SentenceSplitter(sentences);
    this.lemmatizer = lemmatizer;
    this.model = model;
    this.tagger = new Tagger(model.tagger());
    this.tagCorrections = new TagCorrections(model.tags());
    this.parser = new Parser(model.greedy(), model.beam(), model.labels());
    this.width = width;
  }

  private SyntaxAnnotator(SyntaxAnnotator other, int width) {
    this.splitter = other.splitter;
    this.lemmatizer = other.lemmatizer;
    this.model = other.model;
    this.tagger = other.tagger;
    this.tagCorrections = other.tagCorrections;
    this.parser = other.parser;
    this.width = width;
  }

  /** The annotator with the models that come with this library, read once, when first asked for. */
  public static SyntaxAnnotator standard() {
    return Standard.ANNOTATOR;
  }

  /** The classes of words that its models use. */
  public WordClasses classes() {
    return model.classes();
  }

  /** An annotator with the same models that parses greedily: faster, a little less often right. */
  public SyntaxAnnotator fast() {
    return new SyntaxAnnotator(this, 1);
  }

  private static SyntaxAnnotator load() {
    try (InputStream sentences = open("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");
        InputStream lemmas = open("lemmas.tsv");
        InputStream syntax = open("syntax.model")) {
      return new SyntaxAnnotator(
          new SentenceModel(sentences),
          Lemmatizer.read(lemmas),
          SyntaxModel.read(syntax),
          BEAM_WIDTH);
    } catch (IOException e) {
      throw new UncheckedIOException("a model on the class path cannot be read", e);
    }
  }

  private static InputStream open(String name) {
    InputStream stream = SyntaxAnnotator.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("no model on the class path: " + name);
    }
    return stream;
  }

  /**
   * The sentences of a text with their words and tags, in its order; a sentence is parsed when its
   * dependencies are asked for. Spans are in the publisher's own characters, forms are normalised.
   * Odd text is no error: it gives odd sentences.
   */
  public ImmutableList<Sentence> annotate(String text) {
    NormalisedText normalised = NormalisedText.of(text);
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    for (Span sentence : splitter.split(normalised.plain())) {
      List<Span> words = WordSplitter.split(normalised.plain(), sentence);
      if (words.size() > LONGEST) {
        for (List<Span> piece : Lists.partition(words, LONGEST)) {
          Span whole = piece.get(0).union(piece.get(piece.size() - 1));
          sentences.add(sentence(normalised, whole, piece));
        }
      } else if (!words.isEmpty()) {
        sentences.add(sentence(normalised, sentence, words));
      }
    }
    return sentences.build();
  }

  private Sentence sentence(NormalisedText text, Span span, List<Span> spans) {
    ImmutableList<String> forms =
        spans.stream().map(word -> word.in(text.plain())).collect(ImmutableList.toImmutableList());
    Words words = Words.of(forms, model.classes());
    tagger.tag(words);
    tagCorrections.correct(words);
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    ImmutableIntArray.Builder tags = ImmutableIntArray.builder(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      int tag = words.tag(i);
      String penn = model.penn(tag);
      Span word = text.original(spans.get(i).start(), spans.get(i).end());
      String lemma = lemmatizer.lemma(forms.get(i), penn);
      tokens.add(new Token(word, forms.get(i), model.tag(tag), penn, lemma));
      tags.add(tag);
    }
    ImmutableIntArray tagClasses = tags.build();
    Span whole = text.original(span.start(), span.end());
    return new Sentence(whole, tokens.build(), known -> parse(known, tagClasses));
  }

  private Dependencies parse(ImmutableList<Token> tokens, ImmutableIntArray tags) {
    ImmutableList<String> forms =
        tokens.stream().map(Token::form).collect(ImmutableList.toImmutableList());
    Words words = Words.of(forms, model.classes());
    for (int i = 0; i < tags.length(); i++) {
      words.setTag(i, tags.get(i));
    }
    Configuration tree = parser.parse(words, width);
    int[] heads = new int[tokens.size()];
    String[] relations = new String[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      boolean root = tree.head(i) == tokens.size();
      heads[i] = root ? Dependencies.ROOT : tree.head(i);
      relations[i] = root ? "root" : model.relations().get(tree.label(i));
    }
    return TreeCorrections.correct(tokens, heads, relations);
  }

  /** Loaded with its models when it is first asked for, once. */
  private static final class Standard {
    static final SyntaxAnnotator ANNOTATOR = load();
  }
}
