package io.github.concordant.text.syntax;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Supplier;

/**
 * Builds a dependency tree by transitions that linear models choose: with a beam (Zhang and Clark
 * 2008), or greedily, which is faster and a little less often right. Relations are named by a model
 * of their own when an arc is built.
 */
public final class Parser {

  /** Beyond this many words a sentence is parsed greedily, which takes linear time. */
  static final int LONGEST_FOR_BEAM = 250;

  static final int TRANSITIONS = 3;

  private final Supplier<? extends Weights> greedy;
  private final Weights beam;
  private final Weights labels;

  /**
   * A parser over the given models.
   *
   * @param greedy the transitions' weights for parsing without a beam
   * @param beam those for parsing with one
   * @param labels the relations' weights
   */
  public Parser(Supplier<? extends Weights> greedy, Weights beam, Weights labels) {
    this.greedy = greedy;
    this.beam = beam;
    this.labels = labels;
  }

  /**
   * Parses a tagged sentence.
   *
   * @param width how many partial trees are kept; 1 parses greedily
   * @return the last state, in which every word has its head
   */
  public Configuration parse(Words words, int width) {
    checkArgument(width > 0, "no beam: %s", width);
    if (width == 1 || words.size() > LONGEST_FOR_BEAM) {
      return parseGreedily(words);
    }
    return new BeamSearch(words, width, beam, labels).run();
  }

  private Configuration parseGreedily(Words words) {
    Weights weights = greedy.get();
    Configuration state = new Configuration(words.size());
    ParserFeatures features = new ParserFeatures(words);
    LabelFeatures labelFeatures = new LabelFeatures(words);
    float[] scores = new float[TRANSITIONS];
    float[] labelScores = new float[labels.classes()];
    while (!state.isFinal()) {
      weights.score(features.of(state), scores);
      int best = bestAllowed(state, scores);
      state.apply(best, label(labelFeatures, state, best, labelScores));
    }
    return state;
  }

  /** The allowed transition with the highest score. */
  public static int bestAllowed(Configuration state, float[] scores) {
    int best = -1;
    for (int t = 0; t < TRANSITIONS; t++) {
      if (state.allows(t) && (best < 0 || scores[t] > scores[best])) {
        best = t;
      }
    }
    return best;
  }

  private int label(LabelFeatures features, Configuration state, int transition, float[] scores) {
    if (transition == Configuration.SHIFT) {
      return -1;
    }
    labels.score(features.of(state, transition), scores);
    return Tagger.best(scores);
  }
}
