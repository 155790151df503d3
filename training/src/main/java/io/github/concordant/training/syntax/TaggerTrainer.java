package io.github.concordant.training.syntax;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concordant.text.syntax.Features;
import io.github.concordant.text.syntax.Tagger;
import io.github.concordant.text.syntax.TaggerFeatures;
import io.github.concordant.text.syntax.WordClasses;
import io.github.concordant.text.syntax.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Trains the tagger as an averaged perceptron (Collins 2002). */
final class TaggerTrainer {

  private static final int SEED = 17;

  private final ImmutableMap<String, Integer> tags;
  private final WordClasses classes;
  private final int epochs;

  TaggerTrainer(ImmutableList<String> tags, WordClasses classes, int epochs) {
    this.tags =
        IntStream.range(0, tags.size())
            .boxed()
            .collect(ImmutableMap.toImmutableMap(tags::get, i -> i));
    this.classes = classes;
    this.epochs = epochs;
  }

  /** Trains on the sentences. */
  AveragedWeights train(List<TreebankSentence> sentences) {
    AveragedWeights weights = new AveragedWeights(tags.size());
    List<TreebankSentence> order = new ArrayList<>(sentences);
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      int wrong = 0;
      for (TreebankSentence sentence : order) {
        wrong += learn(sentence, weights);
      }
      Progress.say("tagger, epoch " + (epoch + 1) + ": " + wrong + " wrong");
    }
    return weights;
  }

  private int learn(TreebankSentence sentence, AveragedWeights weights) {
    Words words = Words.of(sentence.forms(), classes);
    Features features = new Features();
    float[] scores = new float[tags.size()];
    int wrong = 0;
    for (int i = 0; i < words.size(); i++) {
      TaggerFeatures.fill(words, i, features);
      weights.score(features, scores);
      int told = Tagger.best(scores);
      int gold = tags.getOrDefault(sentence.tags().get(i), -1);
      if (told != gold && gold >= 0) {
        weights.update(features, gold, 1);
        weights.update(features, told, -1);
        wrong++;
      }
      weights.step();
      words.setTag(i, told);
    }
    return wrong;
  }
}
