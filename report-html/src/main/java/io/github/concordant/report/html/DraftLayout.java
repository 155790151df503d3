package io.github.concordant.report.html;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.DraftReview;
import io.github.concordant.model.DraftReview.DraftClaim;
import io.github.concordant.model.Standing;
import io.github.concordant.model.Verdict;
import io.github.concordant.report.DraftQuotes;
import io.github.concordant.report.Phrases;
import io.github.concordant.report.StoryIndex;
import io.github.concordant.report.html.DraftView.DraftClaimView;

/** Lays out what became of the desk's own copy. */
final class DraftLayout {

  private final DraftQuotes quotes;

  DraftLayout(StoryIndex index) {
    this.quotes = new DraftQuotes(index);
  }

  DraftView view(DraftReview draft) {
    return new DraftView(
        Wording.clean(Phrases.name(draft.source())),
        DraftQuotes.summary(draft),
        draft.claims().stream().map(this::claim).collect(ImmutableList.toImmutableList()));
  }

  private DraftClaimView claim(DraftClaim claim) {
    return new DraftClaimView(
        style(claim.standing()).id(),
        Wording.capital(DraftQuotes.name(claim.standing())),
        claim.claim().slot().id(),
        Wording.clean(claim.explanation()),
        quotes.own(claim).sentence());
  }

  private static Verdict style(Standing standing) {
    return switch (standing) {
      case CONTRADICTED -> Verdict.CONTRADICTION;
      case INTERNAL_CONTRADICTION -> Verdict.INTERNAL_CONTRADICTION;
      case DISPUTED -> Verdict.DISPUTED;
      case SUPERSEDED -> Verdict.SUPERSEDED;
      case SPELLING_VARIANT -> Verdict.SPELLING_VARIANT;
      case UNSUPPORTED -> Verdict.SINGLE_SOURCE;
      case SUPPORTED -> Verdict.AGREEMENT;
    };
  }
}
