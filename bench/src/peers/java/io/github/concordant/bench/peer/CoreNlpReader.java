package io.github.concordant.bench.peer;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** CoreNLP as it is set up for a text: on one thread. */
final class CoreNlpReader {

  private final StanfordCoreNLP pipeline;

  private CoreNlpReader(Properties settings) {
    this.pipeline = new StanfordCoreNLP(settings);
  }

  /** Words, tags, lemmas and names as they come: three models of names, fine classes, times. */
  static CoreNlpReader standard() {
    return new CoreNlpReader(settings("tokenize,pos,lemma,ner"));
  }

  /** The least that finds names: one model, neither times nor numbers nor fine classes. */
  static CoreNlpReader fastest() {
    Properties settings = settings("tokenize,ner");
    settings.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    return new CoreNlpReader(settings);
  }

  private static Properties settings(String annotators) {
    Properties settings = new Properties();
    settings.setProperty("annotators", annotators);
    return settings;
  }

  CoreDocument read(String text) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    return document;
  }
}
