package io.github.concordant.training.syntax;

import com.google.common.collect.Lists;
import io.github.concordant.text.syntax.Configuration;
import io.github.concordant.text.syntax.LabelFeatures;
import io.github.concordant.text.syntax.ParserFeatures;
import io.github.concordant.text.syntax.Tagger;
import io.github.concordant.text.syntax.Weights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Trains transitions for parsing with a beam: a structured perceptron whose update is made where
 * the tree's own derivation falls behind the most (Huang et al. 2012).
 */
final class BeamTrainer {

  private final AveragedWeights transitions;
  private final Weights labels;
  private final int width;
  private final int epochs;
  private final int seed;
  private final float[] scores = new float[3];
  private final float[] labelScores;

  BeamTrainer(AveragedWeights transitions, Weights labels, int width, int epochs, int seed) {
    this.transitions = transitions;
    this.labels = labels;
    this.width = width;
    this.epochs = epochs;
    this.seed = seed;
    this.labelScores = new float[labels.classes()];
  }

  /** A derivation's last step. */
  private record Step(
      @Nullable Step before,
      Configuration state,
      int transition,
      int label,
      float score,
      boolean isGold) {}

  /** A step that could be made. */
  private record Candidate(Step before, int transition, float score) {}

  void train(List<TaggedTree> trees) {
    List<TaggedTree> order = new ArrayList<>(trees);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      int wrong = 0;
      for (TaggedTree tree : order) {
        wrong += learn(tree) ? 1 : 0;
        transitions.step();
      }
      Progress.say("beam parser, epoch " + (epoch + 1) + ": " + wrong + " sentences wrong");
    }
  }

  /** Whether the sentence taught something. */
  private boolean learn(TaggedTree tree) {
    ParserFeatures features = new ParserFeatures(tree.words());
    LabelFeatures labelFeatures = new LabelFeatures(tree.words());
    Oracle oracle = new Oracle(tree);
    Step start = new Step(null, new Configuration(tree.size()), -1, -1, 0f, true);
    List<Step> beam = List.of(start);
    Step gold = start;
    float worst = 0;
    Step worstGold = null;
    Step worstTold = null;
    for (int i = 0; i < 2 * tree.size(); i++) {
      int right = oracle.next(gold.state());
      transitions.score(features.of(gold.state()), scores);
      Candidate next = new Candidate(gold, right, gold.score() + scores[right]);
      gold = follow(next, labelFeatures, right);
      beam = advance(beam, right, features, labelFeatures);
      float violation = beam.get(0).score() - gold.score();
      if (!beam.get(0).isGold() && violation >= worst) {
        worst = violation;
        worstGold = gold;
        worstTold = beam.get(0);
      }
    }
    if (worstGold == null || worstTold == null) {
      return false;
    }
    update(worstGold, worstTold, features);
    return true;
  }

  private List<Step> advance(
      List<Step> beam, int right, ParserFeatures features, LabelFeatures labelFeatures) {
    List<Candidate> candidates = new ArrayList<>();
    for (Step step : beam) {
      transitions.score(features.of(step.state()), scores);
      for (int t = 0; t < 3; t++) {
        if (step.state().allows(t)) {
          candidates.add(new Candidate(step, t, step.score() + scores[t]));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.score()));
    return Lists.transform(
            candidates.subList(0, Math.min(width, candidates.size())),
            candidate -> follow(candidate, labelFeatures, right))
        .stream()
        .toList();
  }

  private Step follow(Candidate candidate, LabelFeatures labelFeatures, int right) {
    Step before = candidate.before();
    int t = candidate.transition();
    Configuration state = new Configuration(before.state().words());
    state.copyFrom(before.state());
    int label = -1;
    if (t != Configuration.SHIFT) {
      labels.score(labelFeatures.of(state, t), labelScores);
      label = Tagger.best(labelScores);
    }
    state.apply(t, label);
    return new Step(before, state, t, label, candidate.score(), before.isGold() && t == right);
  }

  private void update(Step gold, Step told, ParserFeatures features) {
    for (Step step = gold; step.before() != null; step = step.before()) {
      transitions.update(features.of(step.before().state()), step.transition(), 1);
    }
    for (Step step = told; step.before() != null; step = step.before()) {
      transitions.update(features.of(step.before().state()), step.transition(), -1);
    }
  }
}
