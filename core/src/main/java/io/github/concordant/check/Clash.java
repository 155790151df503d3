package io.github.concordant.check;

import io.github.concordant.claim.ClaimDraft.Nuance;
import io.github.concordant.compare.Comparison;
import io.github.concordant.compare.Comparison.Relation;
import io.github.concordant.model.ClaimValue.Count;
import java.util.Optional;

/** Two claims that cannot both be true, with the reason. */
record Clash(AttachedClaim a, AttachedClaim b, String reason) {

  /** Times that a count may be another; beyond that, not one toll is told differently, but two. */
  private static final int WORLDS_APART = 20;

  private static final int LARGE = 100;

  /**
   * The clash of two claims, empty when both can be true.
   *
   * @param dead how many of those who were shot may be dead, and so not among the hurt
   */
  static Optional<Clash> between(AttachedClaim a, AttachedClaim b, long dead) {
    if (isStruckAndHurt(a, b, dead) || isStruckAndHurt(b, a, dead)) {
      return Optional.empty();
    }
    Comparison comparison = a.kind().compare(a.draft(), b.draft());
    boolean clash = comparison.is(Relation.DISJOINT) && !worldsApart(a, b) && !worldsApart(b, a);
    return clash ? Optional.of(new Clash(a, b, comparison.reason())) : Optional.empty();
  }

  /** "Five shot" and, one of them having died, "four hurt". */
  private static boolean isStruckAndHurt(AttachedClaim struck, AttachedClaim hurt, long dead) {
    return struck.draft().has(Nuance.STRUCK)
        && !hurt.draft().has(Nuance.STRUCK)
        && struck.draft().value() instanceof Count all
        && hurt.draft().value() instanceof Count some
        && some.min() < all.min()
        && (some.max() == null || some.max() + dead >= all.min());
  }

  /** "Four killed" and "thousands killed": the dead of a day and the dead of a war. */
  private static boolean worldsApart(AttachedClaim a, AttachedClaim b) {
    if (!(a.draft().value() instanceof Count x) || !(b.draft().value() instanceof Count y)) {
      return false;
    }
    Long most = x.max();
    return most != null && most > 0 && y.min() >= LARGE && y.min() >= WORLDS_APART * most;
  }
}
