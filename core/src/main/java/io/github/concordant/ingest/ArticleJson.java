package io.github.concordant.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fields of an article as the JSON formats have them. */
final class ArticleJson {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private ArticleJson() {}

  /**
   * @throws Unreadable if the text is no JSON; with the line when it has several
   */
  static JsonNode parse(String json) throws Unreadable {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      Integer line = e.getLocation() == null ? null : e.getLocation().getLineNr();
      throw new Unreadable("broken JSON", "mend it: " + firstLine(e.getOriginalMessage()), line);
    }
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  /**
   * An article of an object {@code {"id", "text", "publisher", "published", "title", "url"}}.
   *
   * @param fallbackId the id when the object has none, or null when it must have one
   * @throws Unreadable if there is no id or no text
   */
  static Incoming article(JsonNode node, @Nullable String fallbackId, ImmutableList<Remark> remarks)
      throws Unreadable {
    if (!node.isObject()) {
      throw new Unreadable("no JSON object", "write an article as {\"id\": ..., \"text\": ...}");
    }
    String id = string(node, "id");
    if (id == null) {
      id = fallbackId;
    }
    if (id == null) {
      throw new Unreadable("an article without \"id\"", "give each article an id of its own");
    }
    ImmutableList.Builder<Remark> notes = ImmutableList.<Remark>builder().addAll(remarks);
    LocalDate published = day(string(node, "published"), notes);
    Article article =
        new Article(
            id,
            string(node, "publisher"),
            published,
            string(node, "title"),
            text(node, id),
            string(node, "url"));
    return new Incoming(article, notes.build(), version(node));
  }

  /** Articles of one id are versions of one, where something tells the newer. */
  private static @Nullable Version version(JsonNode node) {
    String id = string(node, "id");
    JsonNode number = node.path("version");
    return id == null
        ? null
        : new Version(
            id,
            number.canConvertToLong() && number.isIntegralNumber() ? number.asLong() : null,
            Timestamp.parse(string(node, "updated")).map(Timestamp::instant).orElse(null));
  }

  private static String text(JsonNode node, String id) throws Unreadable {
    String text = string(node, "text");
    if (text == null) {
      throw new Unreadable(
          "article \"" + id + "\" has no text", "give it a \"text\", or leave it out");
    }
    if (text.length() > Limits.ARTICLE) {
      throw new Unreadable(
          "article \"" + id + "\" is larger than " + Limits.ARTICLE / Limits.MEGABYTE + " MB",
          "split it into articles");
    }
    return text;
  }

  /** The field's characters, or null when it is absent or blank. */
  static @Nullable String string(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null || !value.isValueNode() || value.isNull() || value.asText().isBlank()) {
      return null;
    }
    return wellFormed(value.asText());
  }

  /** Half a surrogate pair can be written in JSON but in no file: it would break the offsets. */
  private static String wellFormed(String text) {
    StringBuilder mended = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        mended.setCharAt(i, '\uFFFD');
      }
    }
    return mended.toString();
  }

  private static @Nullable LocalDate day(
      @Nullable String published, ImmutableList.Builder<Remark> notes) {
    if (published == null) {
      return null;
    }
    LocalDate day = Timestamp.isoDay(published).orElse(null);
    if (day == null) {
      notes.add(
          new Remark(
              "bad-date",
              "\"published\" is no date and is left out: \""
                  + published.strip()
                  + "\"; write it as 2024-01-27."));
    }
    return day;
  }
}
