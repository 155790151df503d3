package io.github.concordant.spark;

import com.google.common.collect.ImmutableList;
import io.github.concordant.model.Article;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** An article as a row of strings. */
final class ArticleRow {

  static final String ID = "id";
  static final String STORY = "story";
  static final String PUBLISHED = "published";
  static final String TEXT = "text";

  /** The fields in their order; those of the command line's JSON lines. */
  static final ImmutableList<String> FIELDS =
      ImmutableList.of(ID, STORY, "publisher", PUBLISHED, "title", "url", TEXT);

  static final StructType SCHEMA = schema();

  private static final int ISO_DAY = "2024-01-27".length();

  private ArticleRow() {}

  private static StructType schema() {
    StructType schema = new StructType();
    for (String field : FIELDS) {
      schema = schema.add(field, DataTypes.StringType);
    }
    return schema;
  }

  /**
   * The article of a row that has an id and a text. Blank fields are absent, and of a time of
   * publication the day counts that is written there, as for the command line.
   */
  static Article article(Row row) {
    return new Article(
        row.getAs(ID),
        field(row, "publisher"),
        day(field(row, PUBLISHED)),
        field(row, "title"),
        row.getAs(TEXT),
        field(row, "url"));
  }

  private static @Nullable String field(Row row, String name) {
    String value = row.getAs(name);
    return value == null || value.isBlank() ? null : value;
  }

  private static @Nullable LocalDate day(@Nullable String published) {
    if (published == null) {
      return null;
    }
    String iso = published.strip();
    boolean withTime = iso.length() > ISO_DAY && "T ".indexOf(iso.charAt(ISO_DAY)) >= 0;
    try {
      return LocalDate.parse(withTime ? iso.substring(0, ISO_DAY) : iso);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
