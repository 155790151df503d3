package io.github.concordant.text.syntax;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Span;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Tag;
import io.github.concordant.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Annotates English text with sentences, words and tags. Safe for use by many threads at once; the
 * answer depends on the text alone.
 */
public final class SyntaxAnnotator {

  private static final int LONGEST = 300;

  private final SentenceSplitter splitter;
  private final ThreadLocal<POSTaggerME> tagger;

  private SyntaxAnnotator(SentenceModel sentences, POSModel tags) {
    this.splitter = new SentenceSplitter(sentences);
    this.tagger = ThreadLocal.withInitial(() -> new POSTaggerME(tags));
  }

  /** The annotator with the models that come with this library, read once, when first asked for. */
  public static SyntaxAnnotator standard() {
    return Standard.ANNOTATOR;
  }

  private static SyntaxAnnotator load() {
    try (InputStream sentences = open("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");
        InputStream tags = open("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      return new SyntaxAnnotator(new SentenceModel(sentences), new POSModel(tags));
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
   * The sentences of a text with their words and tags, in its order. Spans are in the publisher's
   * own characters, forms are normalised. Odd text is no error: it gives odd sentences.
   */
  public ImmutableList<Sentence> annotate(String text) {
    NormalisedText normalised = NormalisedText.of(text);
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    for (Span sentence : splitter.split(normalised.plain())) {
      List<Span> words = WordSplitter.split(normalised.plain(), sentence);
      if (!words.isEmpty()) {
        sentences.add(sentence(normalised, sentence, words));
      }
    }
    return sentences.build();
  }

  private Sentence sentence(NormalisedText text, Span span, List<Span> words) {
    String[] forms = words.stream().map(word -> word.in(text.plain())).toArray(String[]::new);
    ImmutableList<Tag> tags = tags(forms);
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    for (int i = 0; i < forms.length; i++) {
      Span word = text.original(words.get(i).start(), words.get(i).end());
      tokens.add(new Token(word, forms[i], tags.get(i)));
    }
    return new Sentence(text.original(span.start(), span.end()), tokens.build());
  }

  /** The tagger's time grows with the square of the length, so that it is bounded. */
  private ImmutableList<Tag> tags(String[] forms) {
    ImmutableList.Builder<Tag> tags = ImmutableList.builder();
    for (int from = 0; from < forms.length; from += LONGEST) {
      String[] part = Arrays.copyOfRange(forms, from, Math.min(forms.length, from + LONGEST));
      for (String name : tagger.get().tag(part)) {
        tags.add(tag(name));
      }
    }
    return tags.build();
  }

  /** The model gives words that other splitters leave whole two tags joined by a plus sign. */
  private static Tag tag(String name) {
    int joint = name.indexOf('+');
    return Tag.valueOf(joint < 0 ? name : name.substring(0, joint));
  }

  /** Loaded with its models when it is first asked for, once. */
  private static final class Standard {
    static final SyntaxAnnotator ANNOTATOR = load();
  }
}
