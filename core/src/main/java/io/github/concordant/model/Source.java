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
 * @param versionOf the id of the article that this one is an earlier version of, or null
 */
public record Source(
    String id,
    @Nullable String publisher,
    @Nullable LocalDate published,
    PublishedFrom publishedFrom,
    @Nullable String title,
    int words,
    @Nullable String sameTextAs,
    @Nullable String versionOf) {

  /** A source that is the newest version of its article. */
  public Source(
      String id,
      @Nullable String publisher,
      @Nullable LocalDate published,
      PublishedFrom publishedFrom,
      @Nullable String title,
      int words,
      @Nullable String sameTextAs) {
    this(id, publisher, published, publishedFrom, title, words, sameTextAs, null);
  }

  /** The same as an earlier version of another. */
  public Source asVersionOf(String newest) {
    return new Source(id, publisher, published, publishedFrom, title, words, null, newest);
  }

  /** Where the day of publication comes from. */
  public enum PublishedFrom {
    /** Given beside the text. */
    GIVEN,
    /** Found at the head of the text. */
    DATELINE,
    /** Inferred from explicit dates and from the other sources. */
    INFERRED,
    /** Nowhere: it is not known. */
    UNKNOWN;

    /** The name in the report. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
