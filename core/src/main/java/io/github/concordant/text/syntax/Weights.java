package io.github.concordant.text.syntax;

/** A linear model: what each feature adds to the score of each class. */
public interface Weights {

  /** The number of classes. */
  int classes();

  /**
   * Sets the score of every class.
   *
   * @param scores receives a score at each class's index
   */
  void score(Features features, float[] scores);
}
