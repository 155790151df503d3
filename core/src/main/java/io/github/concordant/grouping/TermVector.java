package io.github.concordant.grouping;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weights of terms, those of weight 0 left out (Salton's vector model). Kept as two arrays in the
 * order of the alphabet: a window of an archive holds a hundred thousand of them.
 */
final class TermVector {

  /** A term with its weight. */
  record Weighted(String term, double weight) {
    static final Comparator<Weighted> HEAVIEST =
        Comparator.comparingDouble((Weighted entry) -> -entry.weight())
            .thenComparing(Weighted::term);
  }

  private final String[] terms;
  private final float[] weights;

  private TermVector(String[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /** A vector of these entries, each term once. */
  static TermVector of(List<Weighted> entries) {
    List<Weighted> sorted = entries.stream().sorted(Comparator.comparing(Weighted::term)).toList();
    String[] terms = new String[sorted.size()];
    float[] weights = new float[sorted.size()];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = sorted.get(i).term();
      weights[i] = (float) sorted.get(i).weight();
    }
    return new TermVector(terms, weights);
  }

  /** The same of length 1; the empty vector remains itself. */
  TermVector unit() {
    double square = 0;
    for (float weight : weights) {
      square += (double) weight * weight;
    }
    double length = Math.sqrt(square);
    float[] scaled = new float[weights.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (float) (weights[i] / length);
    }
    return new TermVector(terms, scaled);
  }

  /** The sum of the products of the weights of the terms that both have. */
  double dot(TermVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = terms[i].compareTo(other.terms[j]);
      if (order == 0) {
        sum += (double) weights[i] * other.weights[j];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  TermVector plus(TermVector other) {
    String[] all = new String[terms.length + other.terms.length];
    float[] sums = new float[all.length];
    int i = 0;
    int j = 0;
    int size = 0;
    while (i < terms.length || j < other.terms.length) {
      int order =
          i == terms.length ? 1 : j == other.terms.length ? -1 : terms[i].compareTo(other.terms[j]);
      all[size] = order <= 0 ? terms[i] : other.terms[j];
      sums[size++] = (order <= 0 ? weights[i] : 0) + (order >= 0 ? other.weights[j] : 0);
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return new TermVector(Arrays.copyOf(all, size), Arrays.copyOf(sums, size));
  }

  /** The entries of the greatest weights, the greatest first, equals in the order of the terms. */
  ImmutableList<Weighted> heaviest(int number) {
    return IntStream.range(0, terms.length)
        .mapToObj(i -> new Weighted(terms[i], weights[i]))
        .sorted(Weighted.HEAVIEST)
        .limit(number)
        .collect(ImmutableList.toImmutableList());
  }

  /** The same with no more than the heaviest terms. */
  TermVector atMost(int number) {
    return terms.length <= number ? this : of(heaviest(number));
  }
}
