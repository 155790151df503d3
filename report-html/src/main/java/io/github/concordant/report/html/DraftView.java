package io.github.concordant.report.html;

import com.google.common.collect.ImmutableList;
import io.github.concordant.report.Piece;

/**
 * The desk's own copy on the page.
 *
 * @param summary how many of its claims stand how
 */
record DraftView(String name, String summary, ImmutableList<DraftClaimView> claims) {

  /**
   * A claim of the draft.
   *
   * @param kind the name of its style, that of the verdict most like its standing
   * @param pieces the words of the draft
   */
  record DraftClaimView(
      String kind, String standing, String slot, String explanation, ImmutableList<Piece> pieces) {}
}
