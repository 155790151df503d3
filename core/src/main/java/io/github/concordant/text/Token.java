package io.github.concordant.text;

import com.google.common.base.Ascii;
import io.github.concordant.model.Span;

/**
 * A word or mark of a sentence.
 *
 * @param span where it stands in the publisher's own characters
 * @param form its characters with typographic quotes and dashes made plain
 */
public record Token(Span span, String form, Tag tag) {

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  /** The form in lower case, by the rules of ASCII: no locale changes it. */
  public String lower() {
    return Ascii.toLowerCase(form);
  }
}
