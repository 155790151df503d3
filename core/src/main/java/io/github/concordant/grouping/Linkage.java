package io.github.concordant.grouping;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * How much speaks for two stories' being one: the mean over all pairs of an article of the one and
 * one of the other (average linkage), so that no single article chains two stories together.
 *
 * @param likeness 1 at the most for the words, and the evidence beside
 * @param because the reasons, as clauses for people
 */
record Linkage(double likeness, ImmutableList<String> because) {

  /** Likeness from which two stories are one. */
  static final double ENOUGH = 0.22;

  /** Cosine from which articles tell of one thing, though perhaps much later. */
  private static final double AKIN = 0.2;

  private static final int WORDS_TOLD = 5;

  boolean isEnough() {
    return likeness >= ENOUGH;
  }

  static Linkage of(OpenStory a, OpenStory b) {
    double cosine = a.cosine(b);
    if (cosine + Evidence.MOST < ENOUGH) {
      return new Linkage(cosine, ImmutableList.of());
    }
    double points = 0;
    Evidence best = null;
    for (Profile x : a.witnesses()) {
      for (Profile y : b.witnesses()) {
        Evidence evidence = Evidence.of(x, y, cosine >= AKIN);
        points += evidence.points();
        best = best == null || evidence.points() > best.points() ? evidence : best;
      }
    }
    double mean = points / ((double) a.witnesses().size() * b.witnesses().size());
    ImmutableList.Builder<String> because = ImmutableList.builder();
    because.add(words(a, b, cosine));
    if (best != null) {
      because.addAll(best.reasons());
    }
    return new Linkage(cosine + mean, because.build());
  }

  private static String words(OpenStory a, OpenStory b, double cosine) {
    return String.format(
        Locale.ROOT,
        "shared words (%.2f): %s",
        cosine,
        String.join(", ", a.sharedTerms(b, WORDS_TOLD)));
  }
}
