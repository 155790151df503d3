package io.github.concordant.model;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Finding.SourcedValue;

/**
 * The desk's own copy held against the sources. The draft is no source: it bears out nothing.
 *
 * @param source the draft as an article
 * @param claims what it claims, in the order of its text, the headline first
 */
public record DraftReview(Source source, ImmutableList<DraftClaim> claims) {

  /**
   * A claim of the draft.
   *
   * @param claim the claim; where the draft repeats it, the first of its places
   * @param paragraph the paragraph that it stands in, counted from 1; 0 for the headline
   * @param explanation what a colleague would say, in one sentence
   * @param supportedBy the ids of the sources that say the same, one a witness, sorted
   * @param values what the sources give, when that is something else
   * @param claims the ids of the sources' claims that speak of the same
   */
  public record DraftClaim(
      Claim claim,
      int paragraph,
      Standing standing,
      Level level,
      String explanation,
      ImmutableList<String> supportedBy,
      ImmutableList<SourcedValue> values,
      ImmutableList<String> claims) {

    /** The same, the claim having that id. */
    public DraftClaim withId(String id) {
      Claim renamed =
          new Claim(
              id,
              claim.slot(),
              claim.source(),
              claim.event(),
              claim.value(),
              claim.scope(),
              claim.saidBy(),
              claim.evidence());
      return new DraftClaim(
          renamed, paragraph, standing, level, explanation, supportedBy, values, claims);
    }
  }

  /** The loudest level of any claim. */
  public Level level() {
    return claims.stream().map(DraftClaim::level).max(Level::compareTo).orElse(Level.NONE);
  }
}
