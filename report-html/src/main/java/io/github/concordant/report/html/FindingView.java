package io.github.concordant.report.html;

import com.google.common.collect.ImmutableList;
import io.github.concordant.report.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A finding on the page.
 *
 * @param kind the verdict's id; also the name of its style
 * @param sign a character that tells the verdict beside its colour
 * @param sourceIds the ids of the articles concerned, between spaces, for the filter
 * @param suppression why and when it was suppressed, or null
 */
record FindingView(
    String id,
    String kind,
    String sign,
    String verdict,
    String level,
    String slot,
    String subject,
    String explanation,
    String sourceIds,
    ImmutableList<ValueView> values,
    String fingerprint,
    @Nullable String suppression) {

  /**
   * A value with who gives it.
   *
   * @param letter tells the values of a finding apart, in the table as well
   * @param first the quotes that are shown at once
   * @param rest the others
   */
  record ValueView(
      String letter,
      String value,
      String voices,
      ImmutableList<QuoteView> first,
      ImmutableList<QuoteView> rest) {

    boolean hasRest() {
      return !rest.isEmpty();
    }

    int restSize() {
      return rest.size();
    }
  }

  /**
   * A quote.
   *
   * @param target the id of the place in the article
   * @param sourceId the id of the article
   */
  record QuoteView(
      String target,
      String source,
      String sourceId,
      String day,
      @Nullable String saidBy,
      ImmutableList<Piece> pieces) {}
}
