package io.github.concordant.spark;

import com.google.common.collect.ImmutableList;
import io.github.concordant.ingest.Timestamp;
import io.github.concordant.model.Article;
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
    String published = field(row, PUBLISHED);
    return new Article(
        row.getAs(ID),
        field(row, "publisher"),
        published == null ? null : Timestamp.isoDay(published).orElse(null),
        field(row, "title"),
        row.getAs(TEXT),
        field(row, "url"));
  }

  private static @Nullable String field(Row row, String name) {
    String value = row.getAs(name);
    return value == null || value.isBlank() ? null : value;
  }
}
