package io.github.concordant.text.syntax;

/**
 * Tags words from left to right by a linear model trained as an averaged perceptron (Collins 2002).
 * A class is a universal and a Penn tag joined.
 */
public final class Tagger {

  private final Weights weights;

  /** A tagger over the given model. */
  public Tagger(Weights weights) {
    this.weights = weights;
  }

  /** Sets the class of every word. */
  public void tag(Words words) {
    Features features = new Features();
    float[] scores = new float[weights.classes()];
    for (int i = 0; i < words.size(); i++) {
      TaggerFeatures.fill(words, i, features);
      weights.score(features, scores);
      words.setTag(i, best(scores));
    }
  }

  /** The index of the highest score, the first of equals. */
  public static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
