package io.github.concordant.grouping;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How much speaks for two stories' being one: the mean over all pairs of an article of the one and
 * one of the other (average linkage), so that no single article chains two stories together.
 *
 * @param likeness 1 at the most for the words, and the evidence beside
 * @param cosine the part of the words
 * @param best what speaks loudest, or null where the words are too far apart to ask
 */
record Linkage(double likeness, double cosine, @Nullable Evidence best) {

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
      return new Linkage(cosine, cosine, null);
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
    return new Linkage(cosine + mean, cosine, best);
  }

  /** The reasons, as clauses for people; asked of the few that are joined alone. */
  ImmutableList<String> because(OpenStory a, OpenStory b) {
    ImmutableList.Builder<String> because = ImmutableList.builder();
    because.add(
        String.format(
            Locale.ROOT,
            "shared words (%.2f): %s",
            cosine,
            String.join(", ", a.sharedTerms(b, WORDS_TOLD))));
    if (best != null) {
      because.addAll(best.reasons());
    }
    return because.build();
  }
}
