package io.github.concordant.training.syntax;

import io.github.concordant.text.syntax.Configuration;
import io.github.concordant.text.syntax.Features;
import io.github.concordant.text.syntax.LabelFeatures;
import io.github.concordant.text.syntax.Parser;
import io.github.concordant.text.syntax.ParserFeatures;
import io.github.concordant.text.syntax.Tagger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains transitions and labels for greedy parsing: it mostly follows its own choices, right or
 * wrong, and learns the best that is left to do (Goldberg and Nivre 2013).
 */
final class GreedyTrainer {

  private static final double EXPLORATION = 0.9;

  private final AveragedWeights transitions;
  private final AveragedWeights labels;
  private final int epochs;
  private final Random random;
  private final float[] scores = new float[3];
  private final float[] labelScores;

  GreedyTrainer(AveragedWeights transitions, AveragedWeights labels, int epochs, int seed) {
    this.transitions = transitions;
    this.labels = labels;
    this.epochs = epochs;
    this.random = new Random(seed);
    this.labelScores = new float[labels.classes()];
  }

  void train(List<TaggedTree> trees) {
    List<TaggedTree> order = new ArrayList<>(trees);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      int wrong = 0;
      for (TaggedTree tree : order) {
        wrong += learn(tree, epoch > 0);
      }
      Progress.say("greedy parser, epoch " + (epoch + 1) + ": " + wrong + " wrong");
    }
  }

  private int learn(TaggedTree tree, boolean explore) {
    Configuration state = new Configuration(tree.size());
    ParserFeatures features = new ParserFeatures(tree.words());
    LabelFeatures labelFeatures = new LabelFeatures(tree.words());
    Oracle oracle = new Oracle(tree);
    int wrong = 0;
    while (!state.isFinal()) {
      Features seen = features.of(state);
      transitions.score(seen, scores);
      int told = Parser.bestAllowed(state, scores);
      int least = leastCost(state, oracle);
      int right = told;
      if (oracle.cost(state, told) > least) {
        right = bestOfCost(state, oracle, least);
        transitions.update(seen, right, 1);
        transitions.update(seen, told, -1);
        wrong++;
      }
      transitions.step();
      int taken = explore && random.nextDouble() < EXPLORATION ? told : right;
      state.apply(taken, learnLabel(state, taken, tree, labelFeatures));
    }
    return wrong;
  }

  private static int leastCost(Configuration state, Oracle oracle) {
    int least = Integer.MAX_VALUE;
    for (int t = 0; t < 3; t++) {
      if (state.allows(t)) {
        least = Math.min(least, oracle.cost(state, t));
      }
    }
    return least;
  }

  private int bestOfCost(Configuration state, Oracle oracle, int cost) {
    int best = -1;
    for (int t = 0; t < 3; t++) {
      if (state.allows(t)
          && oracle.cost(state, t) == cost
          && (best < 0 || scores[t] > scores[best])) {
        best = t;
      }
    }
    return best;
  }

  /** The label that the model gives to the arc; an arc of the tree also teaches it. */
  private int learnLabel(
      Configuration state, int transition, TaggedTree tree, LabelFeatures labelFeatures) {
    if (transition == Configuration.SHIFT) {
      return -1;
    }
    Features seen = labelFeatures.of(state, transition);
    labels.score(seen, labelScores);
    int told = Tagger.best(labelScores);
    int dependent = state.stack(0);
    int gold = tree.label(dependent);
    if (gold >= 0 && tree.head(dependent) == state.headBy(transition)) {
      if (told != gold) {
        labels.update(seen, gold, 1);
        labels.update(seen, told, -1);
      }
      labels.step();
    }
    return told;
  }
}
