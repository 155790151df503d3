package io.github.concordant.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What an archive is kept as, read by Spark's own readers. Each gives the columns of {@link
 * ArticleRow#FIELDS} as strings, the {@link #FILE} that a row is of and, where it could not be
 * read, what stands there as {@link #BROKEN}.
 */
enum ArchiveFormat {

  /** A JSON object a line, with the fields of the command line's .jsonl; compressed or not. */
  JSON {
    @Override
    Dataset<Row> read(SparkSession spark, List<String> paths) {
      return withFile(
          spark
              .read()
              .schema(ArticleRow.SCHEMA.add(BROKEN, DataTypes.StringType))
              .option("mode", "PERMISSIVE")
              .option("columnNameOfCorruptRecord", BROKEN)
              .json(paths.toArray(String[]::new)),
          col(BROKEN));
    }
  },

  /** Columns of the same names; those that lack are empty, others are not looked at. */
  PARQUET {
    @Override
    Dataset<Row> read(SparkSession spark, List<String> paths) {
      return withFile(spark.read().parquet(paths.toArray(String[]::new)), NOTHING);
    }
  },

  /** The texts of a web crawl: see {@link WetRecord}. */
  WET {
    @Override
    Dataset<Row> read(SparkSession spark, List<String> paths) {
      return spark
          .read()
          .option("lineSep", WetRecord.START)
          .text(paths.toArray(String[]::new))
          .select(col("value"), col(PATH))
          .where(col("value").contains(WetRecord.CONVERSION))
          .map(
              (MapFunction<Row, Row>) row -> WetRecord.row(row.getString(0), row.getString(1)),
              Encoders.row(SCHEMA));
    }
  };

  static final String FILE = "file";
  static final String BROKEN = "broken";

  /** The columns that every format gives. */
  static final StructType SCHEMA =
      ArticleRow.SCHEMA.add(FILE, DataTypes.StringType).add(BROKEN, DataTypes.StringType);

  private static final String PATH = "_metadata.file_path";
  private static final Column NOTHING = lit(null).cast(DataTypes.StringType);

  /** The rows of those files; a folder stands for the files in it. */
  abstract Dataset<Row> read(SparkSession spark, List<String> paths);

  private static Dataset<Row> withFile(Dataset<Row> rows, Column broken) {
    List<String> there = Arrays.asList(rows.columns());
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    for (String field : ArticleRow.FIELDS) {
      Column column = there.contains(field) ? col(field) : NOTHING;
      columns.add(column.cast(DataTypes.StringType).as(field));
    }
    columns.add(col(PATH).as(FILE), broken.as(BROKEN));
    return rows.select(columns.build().toArray(Column[]::new));
  }
}
