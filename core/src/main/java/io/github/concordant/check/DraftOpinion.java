package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.concordant.model.Claim;
import io.github.concordant.model.DraftReview.DraftClaim;
import io.github.concordant.model.Finding.SourcedValue;
import io.github.concordant.model.Level;
import io.github.concordant.model.Standing;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a claim of a draft stands, before it is put into the report.
 *
 * @param supporters the witnesses that say the same
 * @param same their claims
 * @param others the claims that say something else
 */
record DraftOpinion(
    Standing standing,
    Level level,
    int paragraph,
    String explanation,
    ImmutableList<String> supporters,
    ImmutableList<AttachedClaim> same,
    ImmutableList<AttachedClaim> others) {

  /**
   * @param id finds the id of a source's claim in the report, null where it is not in it
   */
  DraftClaim report(Claim claim, Function<AttachedClaim, @Nullable String> id) {
    ImmutableList<AttachedClaim> speaking =
        ImmutableList.<AttachedClaim>builder().addAll(same).addAll(others).build();
    return new DraftClaim(
        claim,
        paragraph,
        standing,
        level,
        explanation,
        supporters,
        values(others),
        speaking.stream()
            .map(id)
            .filter(Objects::nonNull)
            .distinct()
            .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<SourcedValue> values(List<AttachedClaim> claims) {
    SetMultimap<String, String> sources = LinkedHashMultimap.create();
    claims.forEach(claim -> sources.put(ValueWording.display(claim), claim.source()));
    return sources.asMap().entrySet().stream()
        .map(
            entry -> new SourcedValue(entry.getKey(), ImmutableList.sortedCopyOf(entry.getValue())))
        .collect(ImmutableList.toImmutableList());
  }
}
