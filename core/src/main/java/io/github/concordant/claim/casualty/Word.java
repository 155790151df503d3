package io.github.concordant.claim.casualty;

import io.github.concordant.model.Span;
import io.github.concordant.text.NumberMention;
import io.github.concordant.text.NumberMention.Use;
import io.github.concordant.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A word of a sentence as this kind reads it: hyphened words and numbers of several tokens are one.
 *
 * @param number the number that it is, or null
 */
record Word(Span span, String form, String lower, Tag tag, @Nullable NumberMention number) {

  /** What stands outside a sentence. */
  static final Word NONE = new Word(new Span(0, 0), "", "", Tag.X, null);

  boolean is(String other) {
    return lower.equals(other);
  }

  boolean isCount() {
    return number != null && number.isCount();
  }

  /** Whether it says an age: "46-year-old". */
  boolean isAge() {
    return number != null && number.use() == Use.AGE;
  }

  boolean isCapital() {
    return !form.isEmpty() && Character.isUpperCase(form.charAt(0));
  }

  boolean isName() {
    return tag == Tag.PROPN && isCapital();
  }

  /** Whether it is a mark that parts sentences and clauses. */
  boolean isStop() {
    return switch (lower) {
      case ".", ";", ":", "!", "?", "|", "\"", "''", "``", "…" -> true;
      default -> false;
    };
  }

  /** Whether it is a mark that sets something off. */
  boolean isComma() {
    return switch (lower) {
      case ",", "-", "--", "(", ")" -> true;
      default -> false;
    };
  }
}
