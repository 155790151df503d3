package io.github.concordant.text;

import io.github.concordant.model.Span;
import java.util.Locale;

/**
 * A name in a text.
 *
 * @param span where it stands
 * @param text as it is written there
 * @param type what it names
 */
public record NameMention(Span span, String text, Type type) {

  /** What kind of thing a name names. */
  public enum Type {
    /** A human being. */
    PERSON,
    /** An armed group, a party, a people. */
    GROUP,
    /** A town, a region, a country, a building. */
    PLACE,
    /** A company, an agency, an institution. */
    ORGANIZATION;

    /** The name in {@code annotate}'s output. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
