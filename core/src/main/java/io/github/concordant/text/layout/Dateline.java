package io.github.concordant.text.layout;

import io.github.concordant.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words before the first sentence that say where and when it was filed: {@code GARUT,
 * Indonesia, Jan 25 (HNW) -}.
 *
 * @param span with the dash or colon that ends it
 * @param stamp the day in it, or null
 */
record Dateline(Span span, String place, @Nullable DayStamp stamp) {

  /** The dateline that the stretch begins with, or null. */
  static @Nullable Dateline at(String text, Span stretch) {
    return new DatelineScanner(text, stretch).scan();
  }
}
