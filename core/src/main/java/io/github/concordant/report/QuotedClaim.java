package io.github.concordant.report;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Claim;
import io.github.concordant.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * A claim in its sentence, held against the other claims of a finding.
 *
 * @param source where it was said, or null when the report does not list that source
 * @param sentence the sentence around the evidence, cut where it is long
 */
public record QuotedClaim(Claim claim, @Nullable Source source, ImmutableList<Piece> sentence) {

  /** The source as people know it. */
  public String sourceName() {
    return source == null ? claim.source() : Phrases.name(source);
  }
}
