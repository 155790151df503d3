package io.github.concordant.text;

import io.github.concordant.model.Span;
import java.util.Locale;

/** A name in a text. */
public record NameMention(Span span, String text, Type type) {

  /** What kind of thing a name names. */
  public enum Type {
    PERSON,
    GROUP,
    PLACE,
    ORGANIZATION;

    /** The name in {@code annotate}'s output. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
