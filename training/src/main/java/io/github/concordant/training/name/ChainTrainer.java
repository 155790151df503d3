package io.github.concordant.training.name;

import com.google.common.collect.ImmutableList;
import io.github.concordant.text.name.ChainModel;
import io.github.concordant.text.name.FeatureHashes;
import io.github.concordant.text.name.NameFeatures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Trains a conditional random field over chains by regularised dual averaging with a step of its
 * own for every weight (Duchi, Hazan and Singer, 2011), which drives the weights of useless
 * features to zero. The order of the sentences is drawn with a fixed seed, so that the same texts
 * give the same model.
 */
final class ChainTrainer {

  /**
   * How to train.
   *
   * @param rounds passes over the sentences
   * @param rate the length of a step
   * @param shrinkage how strongly weights are drawn to zero, a sentence
   * @param cutoff features seen less often are left out
   * @param hidden the share of words whose own form is hidden each time, so that the model learns
   *     to go by context, shape and lexicons for words that it has never seen
   */
  record Settings(int rounds, double rate, double shrinkage, int cutoff, double hidden) {}

  /** Features that give the word itself away. */
  private static final ImmutableList<String> OWN_FORM =
      ImmutableList.of("w=", "ww", "wsh=", "p4=", "s4=", "runlast=", "b0=", "bb");

  /** A sentence in numbers: the features of each word, and the right labels. */
  private static final class Example {
    final int[][] features;
    final int[][] withoutForm;
    final int[] labels;

    Example(int[][] features, int[][] withoutForm, int[] labels) {
      this.features = features;
      this.withoutForm = withoutForm;
      this.labels = labels;
    }
  }

  private final Settings settings;
  private final ImmutableList<String> labels;
  private final int width;
  private final Map<Integer, Integer> features = new HashMap<>();
  private final List<Integer> hashes = new ArrayList<>();

  private float[] gradients = new float[0];
  private float[] squares = new float[0];
  private long steps;
  private final Random random = new Random(17);

  ChainTrainer(Settings settings, ImmutableList<String> labels) {
    this.settings = settings;
    this.labels = labels;
    this.width = labels.size();
  }

  /** A model for the sentences. */
  TrainedChain train(List<LabelledSentence> sentences) {
    countFeatures(sentences);
    List<Example> examples = new ArrayList<>(sentences.stream().map(this::example).toList());
    gradients = new float[(hashes.size() + width) * width];
    squares = new float[gradients.length];
    for (int round = 0; round < settings.rounds(); round++) {
      Collections.shuffle(examples, random);
      examples.forEach(example -> learn(partlyHidden(example)));
    }
    return new TrainedChain(labels, transitionWeights(), hashes, featureWeights());
  }

  private void countFeatures(List<LabelledSentence> sentences) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (LabelledSentence sentence : sentences) {
      NameFeatures describer = NameFeatures.of(sentence.words());
      for (int i = 0; i < sentence.words().size(); i++) {
        FeatureHashes described = describer.of(i);
        for (int j = 0; j < described.size(); j++) {
          counts.merge(described.hash(j), 1, Integer::sum);
        }
      }
    }
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= settings.cutoff())
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(
            hash -> {
              features.put(hash, hashes.size());
              hashes.add(hash);
            });
  }

  private Example example(LabelledSentence sentence) {
    NameFeatures describer = NameFeatures.of(sentence.words());
    int[][] numbers = new int[sentence.words().size()][];
    int[][] withoutForm = new int[numbers.length][];
    for (int i = 0; i < numbers.length; i++) {
      FeatureHashes described = describer.of(i);
      numbers[i] = numbers(described, feature -> true);
      withoutForm[i] = numbers(described, ChainTrainer::isOfContext);
    }
    return new Example(
        numbers, withoutForm, sentence.labels().stream().mapToInt(labels::indexOf).toArray());
  }

  private int[] numbers(FeatureHashes described, Predicate<String> wanted) {
    return IntStream.range(0, described.size())
        .filter(j -> wanted.test(described.template(j)))
        .map(j -> features.getOrDefault(described.hash(j), -1))
        .filter(feature -> feature >= 0)
        .toArray();
  }

  private static boolean isOfContext(String template) {
    return OWN_FORM.stream().noneMatch(template::startsWith);
  }

  /** The sentence as it is learnt this time. */
  private Example partlyHidden(Example example) {
    int[][] shown = new int[example.features.length][];
    for (int i = 0; i < shown.length; i++) {
      boolean hide = random.nextDouble() < settings.hidden();
      shown[i] = hide ? example.withoutForm[i] : example.features[i];
    }
    return new Example(shown, example.withoutForm, example.labels);
  }

  private float weight(int at) {
    double sum = gradients[at];
    double kept = Math.abs(sum) - settings.shrinkage() * steps;
    if (kept <= 0) {
      return 0;
    }
    return (float) (-Math.signum(sum) * kept * settings.rate() / Math.sqrt(squares[at] + 1.0));
  }

  private int transition(int before, int after) {
    return (hashes.size() + before) * width + after;
  }

  private float[] transitionWeights() {
    float[] weights = new float[width * width];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight(hashes.size() * width + i);
    }
    return weights;
  }

  private float[] featureWeights() {
    float[] weights = new float[hashes.size() * width];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight(i);
    }
    return weights;
  }

  // One step along the gradient of the sentence's likelihood, by the forward-backward algorithm.
  private void learn(Example example) {
    int length = example.labels.length;
    if (length == 0) {
      return;
    }
    steps++;
    double[][] scores = scores(example);
    double[] transitions = new double[width * width];
    for (int before = 0; before < width; before++) {
      for (int after = 0; after < width; after++) {
        transitions[before * width + after] =
            ChainModel.mayFollow(labels.get(before), labels.get(after))
                ? weight(transition(before, after))
                : Double.NEGATIVE_INFINITY;
      }
    }
    double[][] forward = forward(scores, transitions);
    double[][] backward = backward(scores, transitions);
    double total = logSum(forward[length - 1]);
    learnLabels(example, forward, backward, total);
    learnTransitions(example, scores, transitions, forward, backward, total);
  }

  private double[][] scores(Example example) {
    double[][] scores = new double[example.labels.length][width];
    for (int i = 0; i < scores.length; i++) {
      for (int feature : example.features[i]) {
        for (int label = 0; label < width; label++) {
          scores[i][label] += weight(feature * width + label);
        }
      }
    }
    for (int label = 0; label < width; label++) {
      if (labels.get(label).endsWith(LabelledSentence.CONTINUED)) {
        scores[0][label] = Double.NEGATIVE_INFINITY;
      }
    }
    return scores;
  }

  private double[][] forward(double[][] scores, double[] transitions) {
    double[][] forward = new double[scores.length][width];
    forward[0] = scores[0].clone();
    double[] terms = new double[width];
    for (int i = 1; i < scores.length; i++) {
      for (int label = 0; label < width; label++) {
        for (int before = 0; before < width; before++) {
          terms[before] = forward[i - 1][before] + transitions[before * width + label];
        }
        forward[i][label] = logSum(terms) + scores[i][label];
      }
    }
    return forward;
  }

  private double[][] backward(double[][] scores, double[] transitions) {
    double[][] backward = new double[scores.length][width];
    double[] terms = new double[width];
    for (int i = scores.length - 2; i >= 0; i--) {
      for (int label = 0; label < width; label++) {
        for (int after = 0; after < width; after++) {
          terms[after] =
              transitions[label * width + after] + scores[i + 1][after] + backward[i + 1][after];
        }
        backward[i][label] = logSum(terms);
      }
    }
    return backward;
  }

  private void learnLabels(Example example, double[][] forward, double[][] backward, double total) {
    for (int i = 0; i < example.labels.length; i++) {
      for (int label = 0; label < width; label++) {
        double gradient =
            Math.exp(forward[i][label] + backward[i][label] - total)
                - (example.labels[i] == label ? 1 : 0);
        if (Math.abs(gradient) > 1e-4) {
          for (int feature : example.features[i]) {
            step(feature * width + label, gradient);
          }
        }
      }
    }
  }

  private void learnTransitions(
      Example example,
      double[][] scores,
      double[] transitions,
      double[][] forward,
      double[][] backward,
      double total) {
    double[] sums = new double[width * width];
    for (int i = 1; i < scores.length; i++) {
      for (int before = 0; before < width; before++) {
        for (int after = 0; after < width; after++) {
          sums[before * width + after] +=
              Math.exp(
                  forward[i - 1][before]
                      + transitions[before * width + after]
                      + scores[i][after]
                      + backward[i][after]
                      - total);
        }
      }
      sums[example.labels[i - 1] * width + example.labels[i]] -= 1;
    }
    for (int i = 0; i < sums.length; i++) {
      step(hashes.size() * width + i, sums[i]);
    }
  }

  private void step(int at, double gradient) {
    gradients[at] += (float) gradient;
    squares[at] += (float) (gradient * gradient);
  }

  private static double logSum(double[] terms) {
    double high = Arrays.stream(terms).max().orElse(Double.NEGATIVE_INFINITY);
    if (high == Double.NEGATIVE_INFINITY) {
      return high;
    }
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - high);
    }
    return high + Math.log(sum);
  }
}
