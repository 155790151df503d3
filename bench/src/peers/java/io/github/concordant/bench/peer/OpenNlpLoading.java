package io.github.concordant.bench.peer;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** A program that loads OpenNLP's four English models and ends: the least that a peer's run costs. */
public final class OpenNlpLoading {

  private OpenNlpLoading() {}

  /**
   * Loads them.
   *
   * @throws IOException if one cannot be read
   */
  public static void main(String[] none) throws IOException {
    try (InputStream sentences = open("sentence");
        InputStream tokens = open("tokens");
        InputStream tags = open("pos");
        InputStream lemmas = open("lemmas")) {
      System.out.println(
          new SentenceModel(sentences).getLanguage()
              + new TokenizerModel(tokens).getLanguage()
              + new POSModel(tags).getLanguage()
              + new LemmatizerModel(lemmas).getLanguage());
    }
  }

  /**
   * One of the models.
   *
   * @throws IllegalStateException if it is not on the class path
   */
  static InputStream open(String which) {
    String name = "/opennlp-en-ud-ewt-" + which + "-1.3-2.5.4.bin";
    InputStream stream = OpenNlpLoading.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("no model on the class path: " + name);
    }
    return stream;
  }
}
