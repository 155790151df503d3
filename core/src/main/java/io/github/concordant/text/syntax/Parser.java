package io.github.concordant.text.syntax;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Builds a dependency tree by transitions that linear models choose: with a beam (Zhang and Clark
 * 2008), or greedily, which is faster and a little less often right. Relations are named by a model
 * of their own when an arc is built.
 */
public final class Parser {

  /** Beyond this many words a sentence is parsed greedily, which takes linear time. */
  static final int LONGEST_FOR_BEAM = 250;

  private static final int TRANSITIONS = 3;

  private final Weights greedy;
  private final Weights beam;
  private final Weights labels;

  /**
   * A parser over the given models.
   *
   * @param greedy the transitions' weights for parsing without a beam
   * @param beam those for parsing with one
   * @param labels the relations' weights
   */
  public Parser(Weights greedy, Weights beam, Weights labels) {
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
    return new BeamSearch(words, width).run();
  }

  private Configuration parseGreedily(Words words) {
    Configuration state = new Configuration(words.size());
    ParserFeatures features = new ParserFeatures(words);
    LabelFeatures labelFeatures = new LabelFeatures(words);
    float[] scores = new float[TRANSITIONS];
    float[] labelScores = new float[labels.classes()];
    while (!state.isFinal()) {
      greedy.score(features.of(state), scores);
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

  private final class BeamSearch {
    private final int width;
    private final Configuration first;
    private final ParserFeatures features;
    private final LabelFeatures labelFeatures;
    private final float[] labelScores = new float[labels.classes()];
    private final float[] scores = new float[TRANSITIONS];
    private Configuration[] items;
    private Configuration[] spares;
    private float[] totals;
    private float[] nextTotals;
    private final int[] from;
    private final int[] by;

    BeamSearch(Words words, int width) {
      this.width = width;
      this.first = new Configuration(words.size());
      this.features = new ParserFeatures(words);
      this.labelFeatures = new LabelFeatures(words);
      this.items = new Configuration[width];
      this.spares = new Configuration[width];
      for (int i = 0; i < width; i++) {
        items[i] = i == 0 ? first : new Configuration(words.size());
        spares[i] = new Configuration(words.size());
      }
      this.totals = new float[width];
      this.nextTotals = new float[width];
      this.from = new int[width];
      this.by = new int[width];
    }

    Configuration run() {
      int count = 1;
      // Every complete derivation shifts and reduces each word once.
      for (int step = 0; step < 2 * first.words(); step++) {
        count = advance(count);
      }
      return items[0];
    }

    private int advance(int count) {
      int found = 0;
      Arrays.fill(nextTotals, Float.NEGATIVE_INFINITY);
      for (int i = 0; i < count; i++) {
        beam.score(features.of(items[i]), scores);
        for (int t = 0; t < TRANSITIONS; t++) {
          if (items[i].allows(t)) {
            found = insert(found, totals[i] + scores[t], i, t);
          }
        }
      }
      for (int i = 0; i < found; i++) {
        spares[i].copyFrom(items[from[i]]);
        spares[i].apply(by[i], label(labelFeatures, spares[i], by[i], labelScores));
      }
      Configuration[] old = items;
      items = spares;
      spares = old;
      float[] oldTotals = totals;
      totals = nextTotals;
      nextTotals = oldTotals;
      return found;
    }

    /** Keeps the candidates sorted, the best first; of equals the one found first stays ahead. */
    private int insert(int found, float total, int item, int transition) {
      if (found == width && total <= nextTotals[width - 1]) {
        return found;
      }
      int at = found < width ? found : width - 1;
      while (at > 0 && nextTotals[at - 1] < total) {
        nextTotals[at] = nextTotals[at - 1];
        from[at] = from[at - 1];
        by[at] = by[at - 1];
        at--;
      }
      nextTotals[at] = total;
      from[at] = item;
      by[at] = transition;
      return Math.min(width, found + 1);
    }
  }
}
