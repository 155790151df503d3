package io.github.concordant.model;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An article as the report lists it.
 *
 * @param published the day that its relative dates were read against, or null when there is none
 * @param title the headline, given or found at the head of the text
 * @param words the number of words in the text
 * @param sameTextAs the id of the article that this one repeats, or null
 */
public record Source(
    String id,
    @Nullable String publisher,
    @Nullable LocalDate published,
    PublishedFrom publishedFrom,
    @Nullable String title,
    int words,
    @Nullable String sameTextAs) {

  /** Where the day of publication comes from. */
  public enum PublishedFrom {
    /** Given beside the text. */
    GIVEN,
    /** Found at the head of the text. */
    DATELINE,
    /** Inferred from explicit dates and from the other sources. */
    INFERRED,
    UNKNOWN;

    /** The name in the report. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
