package io.github.concordant.bench.peer;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.components.impl.JCasFactoryImpl;
import de.unihd.dbs.heideltime.standalone.components.impl.UimaContextImpl;
import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import io.github.concordant.text.Sentence;
import io.github.concordant.text.Token;
import java.util.List;
import java.util.Properties;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;

/**
 * HeidelTime on sentences, tokens and tags of Penn that it is given: its own wrapper of a tagger
 * loses its place in the text and loads the tagger for each document, which would not be fair.
 */
final class HeidelTimeReader {

  private final HeidelTime heidelTime = new HeidelTime();
  private final JCas cas;

  HeidelTimeReader() throws Exception {
    Config.setProps(settings());
    heidelTime.initialize(new UimaContextImpl(Language.ENGLISH, DocumentType.NEWS, false));
    cas = new JCasFactoryImpl(new TypeSystemDescription[] {types()}).createJCas();
  }

  private static Properties settings() {
    Properties settings = new Properties();
    for (String kind : List.of("Date", "Duration", "Set", "Time")) {
      settings.setProperty("consider" + kind, "true");
      settings.setProperty("uimaVar" + kind, kind);
    }
    settings.setProperty("considerTemponym", "false");
    settings.setProperty("uimaVarTemponym", "Temponym");
    settings.setProperty("uimaVarLanguage", "Language");
    settings.setProperty("uimaVarTypeToProcess", "Type");
    settings.setProperty("uimaVarConvertDurations", "ConvertDurations");
    return settings;
  }

  private static TypeSystemDescription types() throws java.io.IOException, InvalidXMLException {
    return UIMAFramework.getXMLParser()
        .parseTypeSystemDescription(
            new XMLInputSource(
                HeidelTime.class.getResource("/desc/type/HeidelTime_TypeSystem.xml")));
  }

  /** How many temporal expressions it finds. */
  int read(TaggedDocument document) throws UIMAException {
    cas.reset();
    cas.setDocumentText(document.text());
    Dct published = new Dct(cas);
    published.setBegin(0);
    published.setEnd(document.text().length());
    published.setValue(document.published().toString());
    published.addToIndexes();
    for (Sentence sentence : document.sentences()) {
      add(sentence);
    }
    heidelTime.process(cas);
    return cas.getAnnotationIndex(Timex3.type).size();
  }

  private void add(Sentence sentence) {
    new de.unihd.dbs.uima.types.heideltime.Sentence(
            cas, sentence.span().start(), sentence.span().end())
        .addToIndexes();
    for (Token token : sentence.tokens()) {
      de.unihd.dbs.uima.types.heideltime.Token fed =
          new de.unihd.dbs.uima.types.heideltime.Token(cas, token.start(), token.end());
      fed.setPos(token.penn());
      fed.addToIndexes();
    }
  }
}
