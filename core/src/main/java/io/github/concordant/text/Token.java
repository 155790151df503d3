package io.github.concordant.text;

import com.google.common.base.Ascii;
import io.github.concordant.model.Span;

/**
 * A word or mark of a sentence.
 *
 * @param span where it stands in the publisher's own characters
 * @param form its characters with typographic quotes and dashes made plain
 * @param tag its universal part of speech
 * @param penn its part of speech in the Penn treebank's finer set, such as {@code VBD} or {@code
 *     NNS}; empty when unknown
 * @param lemma its dictionary form: {@code strike} of "struck"; names keep their capitals
 */
public record Token(Span span, String form, Tag tag, String penn, String lemma) {

  /** A token of which only the universal tag is known; its lemma is its form in lower case. */
  public Token(Span span, String form, Tag tag) {
    this(span, form, tag, "", Ascii.toLowerCase(form));
  }

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
