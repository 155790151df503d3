package io.github.concordant.model;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Where in an article something stands: {@code quote} equals the characters of the field at the
 * span.
 */
public record Evidence(Field field, Span span, String quote) {

  /**
   * @throws IllegalArgumentException if the quote is not as long as the span
   */
  public Evidence {
    checkArgument(
        quote.length() == span.length(), "quote \"%s\" is not as long as %s", quote, span);
  }

  /** Evidence whose quote is cut from the field's text. */
  public static Evidence of(Field field, Span span, String text) {
    return new Evidence(field, span, span.in(text));
  }
}
