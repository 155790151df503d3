package io.github.concordant.training.name;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** OpenNLP's name finder as it comes: its default features and parameters, on the same texts. */
final class Baseline implements NameEvaluator.Recogniser {

  private final TokenNameFinderModel model;

  private Baseline(TokenNameFinderModel model) {
    this.model = model;
  }

  static Baseline train(Collection<ImmutableList<LabelledSentence>> texts) throws IOException {
    List<NameSample> samples = texts.stream().flatMap(List::stream).map(Baseline::sample).toList();
    return new Baseline(
        NameFinderME.train(
            "en",
            null,
            new CollectionObjectStream<>(samples),
            TrainingParameters.defaultParams(),
            new TokenNameFinderFactory()));
  }

  private static NameSample sample(LabelledSentence sentence) {
    Span[] spans =
        sentence.names().stream()
            .map(name -> new Span(name.start(), name.end(), name.type()))
            .toArray(Span[]::new);
    return new NameSample(sentence.words().toArray(String[]::new), spans, false);
  }

  @Override
  public List<ImmutableList<LabelledName>> names(List<LabelledSentence> document) {
    NameFinderME finder = new NameFinderME(model);
    return document.stream().map(sentence -> names(finder, sentence)).toList();
  }

  private static ImmutableList<LabelledName> names(NameFinderME finder, LabelledSentence sentence) {
    ImmutableList.Builder<LabelledName> names = ImmutableList.builder();
    for (Span span : finder.find(sentence.words().toArray(String[]::new))) {
      names.add(new LabelledName(span.getType(), span.getStart(), span.getEnd()));
    }
    return names.build();
  }
}
