package io.github.concordant.claim.quantity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.claim.ClaimDraft;
import io.github.concordant.claim.Slip;
import io.github.concordant.model.ClaimValue.Count;
import io.github.concordant.model.Span;
import java.util.List;

/** Totals that are less than what an article itself counts as their parts in the same breath. */
final class Sums {

  /** Characters between a total and its parts. */
  private static final int REACH = 120;

  private static final ImmutableSet<String> TOTALS = ImmutableSet.of(Aboard.ALL, Ballots.ALL);

  private Sums() {}

  static ImmutableList<Slip> slips(List<ClaimDraft> drafts) {
    ImmutableList.Builder<Slip> slips = ImmutableList.builder();
    for (ClaimDraft total : drafts) {
      for (ClaimDraft sum : drafts) {
        if (isTotal(total) && isSum(sum, drafts) && isOf(sum, total) && isMore(sum, total)) {
          slips.add(new Slip(total, sum, "the parts add up to " + display(sum)));
        }
      }
    }
    return slips.build();
  }

  private static boolean isTotal(ClaimDraft draft) {
    return draft.scope() != null && TOTALS.contains(draft.scope());
  }

  /** Whether a total's words hold two counts or more of other things. */
  private static boolean isSum(ClaimDraft draft, List<ClaimDraft> drafts) {
    return isTotal(draft)
        && drafts.stream().filter(part -> !isTotal(part) && isInside(part, draft)).limit(2).count()
            == 2;
  }

  private static boolean isInside(ClaimDraft part, ClaimDraft whole) {
    return part.evidence().field() == whole.evidence().field()
        && whole.evidence().span().contains(part.evidence().span());
  }

  private static boolean isOf(ClaimDraft sum, ClaimDraft total) {
    Span parts = sum.evidence().span();
    Span whole = total.evidence().span();
    boolean beside =
        whole.end() <= parts.start()
            ? parts.start() - whole.end() <= REACH
            : parts.end() <= whole.start() && whole.start() - parts.end() <= REACH;
    return beside
        && sum.evidence().field() == total.evidence().field()
        && sum.scope() != null
        && sum.scope().equals(total.scope());
  }

  private static boolean isMore(ClaimDraft sum, ClaimDraft total) {
    return sum.value() instanceof Count more
        && total.value() instanceof Count count
        && count.max() != null
        && more.min() > count.max();
  }

  private static String display(ClaimDraft draft) {
    return draft.value() instanceof Count count ? count.display() : "more";
  }
}
