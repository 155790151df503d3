package io.github.concordant.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One article by one publisher.
 *
 * @param id unique among the articles of a story
 * @param publisher the outlet's name, where known
 * @param published the day of publication given beside the text, where known
 * @param title the headline given apart from the text, or null when it is unknown or part of text
 * @param text the article's own text; all offsets count its UTF-16 units
 * @param url where it was published, where known
 */
public record Article(
    String id,
    @Nullable String publisher,
    @Nullable LocalDate published,
    @Nullable String title,
    String text,
    @Nullable String url) {

  /** An article of which only the text is known. */
  public static Article of(String id, String text) {
    return new Article(id, null, null, null, text, null);
  }

  /** The text of the field; an absent title is the empty string. */
  public String field(Field field) {
    return switch (field) {
      case TITLE -> title == null ? "" : title;
      case TEXT -> text;
    };
  }

  /** The same article under another id. */
  public Article withId(String newId) {
    return new Article(newId, publisher, published, title, text, url);
  }
}
