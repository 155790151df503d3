package io.github.concordant.check;

import com.google.common.collect.ImmutableList;
import io.github.concordant.check.Extraction.ArticleSlip;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.ClaimKind.Basis;
import io.github.concordant.claim.Slip;
import io.github.concordant.model.ClaimValue.Text;
import io.github.concordant.model.Level;
import io.github.concordant.model.Slot;
import io.github.concordant.model.Verdict;
import java.util.List;
import java.util.Optional;

/** Tells where an article contradicts itself in its own words. */
final class SlipJudge {

  private final ImmutableList<AttachedClaim> claims;
  private final ImmutableList<Judgement> told;

  /**
   * @param claims all of the story
   * @param told what has been found about them otherwise
   */
  SlipJudge(ImmutableList<AttachedClaim> claims, ImmutableList<Judgement> told) {
    this.claims = claims;
    this.told = told;
  }

  /** One finding for each slip that has not been told. */
  ImmutableList<Judgement> judge(List<ArticleSlip> slips) {
    return slips.stream()
        .map(slip -> judge(slip.source(), slip.slip()))
        .flatMap(Optional::stream)
        .filter(slip -> told.stream().noneMatch(finding -> tells(finding, slip)))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean tells(Judgement finding, Judgement slip) {
    return finding.verdict() == slip.verdict() && finding.claims().containsAll(slip.claims());
  }

  private Optional<Judgement> judge(String source, Slip slip) {
    return claim(source, slip.a())
        .flatMap(a -> claim(source, slip.b()).map(b -> judgement(a, b, slip.why())));
  }

  private Optional<AttachedClaim> claim(String source, ClaimDraft draft) {
    return claims.stream()
        .filter(claim -> claim.source().equals(source) && claim.draft().equals(draft))
        .findFirst();
  }

  private static Judgement judgement(AttachedClaim a, AttachedClaim b, String why) {
    Judgement found =
        Judgement.of(
            Verdict.INTERNAL_CONTRADICTION,
            a.slot(),
            null,
            said(a) + " / " + said(b),
            a.source()
                + " has \""
                + said(a)
                + "\" and \""
                + said(b)
                + "\" for one "
                + (a.slot().equals(Slot.AGE) ? "person's age" : a.slot())
                + ": "
                + why
                + ".",
            ImmutableList.of(a, b));
    // A name is shown, as other slips in names are; an age that is wrong has to be mended.
    return a.kind().basis() == Basis.NAME ? found.atLevel(Level.WARNING) : found;
  }

  private static String said(AttachedClaim claim) {
    return claim.draft().value() instanceof Text text
        ? text.text()
        : claim.draft().evidence().quote();
  }
}
