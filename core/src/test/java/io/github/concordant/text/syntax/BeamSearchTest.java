package io.github.concordant.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search of the beam beside a plain one, with weights drawn by lot. */
class BeamSearchTest {

  private static final float MARGIN = 200;

  private final Words words = States.rain();

  private record Item(Configuration state, float total) {}

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 8, 50})
  void keepsTheBestTrees(int width) {
    for (int lot = 1; lot <= 6; lot++) {
      TableWeights weights = TableWeights.byLot(3, lot);
      TableWeights labels = TableWeights.byLot(5, lot + 100);
      assertThat(arcs(new BeamSearch(words, width, weights, labels).run()))
          .as("lot %s", lot)
          .isEqualTo(arcs(plainSearch(width, weights, labels)));
    }
  }

  /** A beam of one is a greedy parser. */
  @Test
  void aBeamOfOneIsGreedy() {
    TableWeights weights = TableWeights.byLot(3, 7);
    TableWeights labels = TableWeights.byLot(5, 8);
    assertThat(arcs(new BeamSearch(words, 1, weights, labels).run()))
        .isEqualTo(arcs(new Parser(() -> weights, weights, labels).parse(words, 1)));
  }

  /** What is remembered of a state is what its features add up to. */
  @Test
  void theScoreOfAStateIsThatOfItsFeatures() {
    TableWeights weights = TableWeights.byLot(3, 9);
    StateScores scores = new StateScores(words, weights);
    ParserFeatures features = new ParserFeatures(words);
    for (int walk = 0; walk < 100; walk++) {
      Configuration state = new Configuration(words.size());
      for (int step = 0; !state.isFinal(); step++) {
        float[] found = new float[3];
        scores.of(state, found);
        float[] expected = new float[3];
        weights.score(features.of(state), expected);
        assertThat(found).isEqualTo(expected);
        int lots = Features.mix(1000 * walk + step);
        float[] preferred = {lots & 0xff, lots >> 8 & 0xff, lots >> 16 & 0xff};
        state.apply(Parser.bestAllowed(state, preferred), step % 5);
      }
    }
  }

  /** Asked again, only the features of the arcs are scored. */
  @Test
  void remembersWhatTheWordsAdd() {
    List<Integer> sizes = new ArrayList<>();
    TableWeights lots = TableWeights.byLot(3, 9);
    Weights counting =
        new Weights() {
          @Override
          public int classes() {
            return 3;
          }

          @Override
          public void score(Features features, float[] scores) {
            sizes.add(features.size());
            lots.score(features, scores);
          }
        };
    StateScores scores = new StateScores(words, counting);
    scores.of(States.after(17, "S S"), new float[3]);
    assertThat(sizes).hasSize(3);
    scores.of(States.after(17, "S S"), new float[3]);
    assertThat(sizes).hasSize(4);
    // the same top and front, but another word beneath
    scores.of(States.after(17, "S L1 S"), new float[3]);
    assertThat(sizes).hasSize(6);
  }

  private Configuration plainSearch(int width, Weights weights, Weights labels) {
    ParserFeatures features = new ParserFeatures(words);
    List<Item> items = List.of(new Item(new Configuration(words.size()), 0));
    for (int step = 0; step < 2 * words.size(); step++) {
      List<Item> next = new ArrayList<>();
      for (Item item : items) {
        float[] scores = new float[3];
        weights.score(features.of(item.state()), scores);
        for (int t = 0; t < 3; t++) {
          if (item.state().allows(t)) {
            next.add(new Item(after(item.state(), t, labels), item.total() + scores[t]));
          }
        }
      }
      // The sort is stable: of equals the one found first stays ahead.
      next.sort(Comparator.comparing((Item item) -> -item.total()));
      float least = next.get(0).total() - MARGIN;
      items = next.stream().limit(width).filter(item -> item.total() >= least).toList();
    }
    return items.get(0).state();
  }

  private Configuration after(Configuration state, int transition, Weights labels) {
    Configuration next = new Configuration(words.size());
    next.copyFrom(state);
    float[] scores = new float[labels.classes()];
    if (transition != Configuration.SHIFT) {
      labels.score(new LabelFeatures(words).of(state, transition), scores);
    }
    next.apply(transition, Tagger.best(scores));
    return next;
  }

  private static List<String> arcs(Configuration tree) {
    List<String> arcs = new ArrayList<>();
    for (int i = 0; i < tree.words(); i++) {
      arcs.add(i + " " + tree.label(i) + " " + tree.head(i));
    }
    return arcs;
  }
}
