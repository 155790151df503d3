package io.github.concordant.spark;

import static io.github.concordant.spark.ArchiveFormat.BROKEN;
import static io.github.concordant.spark.ArchiveFormat.FILE;
import static io.github.concordant.spark.ArticleRow.ID;
import static io.github.concordant.spark.ArticleRow.PUBLISHED;
import static io.github.concordant.spark.ArticleRow.STORY;
import static io.github.concordant.spark.ArticleRow.TEXT;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * The rows of an archive, each with what is wrong with it or null: what cannot be read is set aside
 * and told, and the rest goes on.
 */
final class Archive {

  private static final String PROBLEM = "problem";

  /** Stands for no problem in {@link #counts}. */
  static final String NONE = "none";

  /** Characters of a row that cannot be read. */
  private static final int TOLD = 200;

  private final Dataset<Row> rows;

  private Archive(Dataset<Row> rows) {
    this.rows = rows;
  }

  /**
   * An archive whose articles are to be told apart by their ids: of several rows of one id the
   * latest published counts, then the first by its text.
   *
   * @param byStory whether each article names its story, and ids are told apart within one only
   */
  static Archive read(
      SparkSession spark, ArchiveFormat format, List<String> paths, boolean byStory) {
    Dataset<Row> rows = format.read(spark, paths);
    Column problem =
        when(col(BROKEN).isNotNull(), lit("broken"))
            .when(isBlank(ID), lit("no id"))
            .when(isBlank(TEXT), lit("no text"));
    if (byStory) {
      problem = problem.when(isBlank(STORY), lit("no story"));
    }
    return new Archive(withoutTwins(rows.withColumn(PROBLEM, problem), byStory));
  }

  private static Column isBlank(String field) {
    return coalesce(trim(col(field)), lit("")).equalTo("");
  }

  /** Looks at ids alone first: texts are moved about only where two rows have one id. */
  private static Dataset<Row> withoutTwins(Dataset<Row> rows, boolean byStory) {
    Column[] key = byStory ? new Column[] {col(STORY), col(ID)} : new Column[] {col(ID)};
    Column good = col(PROBLEM).isNull();
    boolean twins =
        !rows.where(good).groupBy(key).agg(count(lit(1)).as("n")).where(col("n").gt(1)).isEmpty();
    if (!twins) {
      return rows;
    }
    WindowSpec ofOneId =
        Window.partitionBy(key).orderBy(col(PUBLISHED).desc_nulls_last(), col(TEXT).asc());
    Dataset<Row> counted =
        rows.where(good)
            .withColumn("number", row_number().over(ofOneId))
            .withColumn(PROBLEM, when(col("number").gt(1), lit("same id as another")))
            .drop("number");
    return counted.unionByName(rows.where(col(PROBLEM).isNotNull()));
  }

  /** The articles that can be read. */
  Dataset<Row> articles() {
    return rows.where(col(PROBLEM).isNull()).drop(PROBLEM, BROKEN, FILE);
  }

  /** How many rows have which problem; none stands for the articles that can be read. */
  ImmutableMap<String, Long> counts() {
    ImmutableMap.Builder<String, Long> counts = ImmutableMap.builder();
    for (Row row : rows.groupBy(PROBLEM).count().orderBy(PROBLEM).collectAsList()) {
      counts.put(row.isNullAt(0) ? NONE : row.getString(0), row.getLong(1));
    }
    return counts.build();
  }

  /** What was set aside, with the head of what stands there; the columns of the table. */
  Dataset<Row> problems() {
    Column there = coalesce(col(BROKEN), to_json(struct(col(ID), col(STORY), col(TEXT))));
    return rows.where(col(PROBLEM).isNotNull())
        .select(col(FILE), col(STORY), col(ID), col(PROBLEM), substring(there, 1, TOLD).as("line"));
  }
}
