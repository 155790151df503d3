package io.github.concordant.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What the job writes, each as JSON lines and as Parquet with columns of the same names. The lines
 * are the library's own: claims and findings as in a report with the story before them, events as
 * {@code concordant events --format jsonl} has them.
 */
@SuppressWarnings("ImmutableEnumChecker") // Spark's types are never changed.
enum OutputTable {
  /** Which article is in which story. */
  STORIES(strings("id", "story")),

  CLAIMS(
      strings("story", "id", "slot", "source", "event")
          .add(
              "value",
              new StructType()
                  .add("min", DataTypes.LongType)
                  .add("max", DataTypes.LongType)
                  .add("from", DataTypes.StringType)
                  .add("to", DataTypes.StringType)
                  .add("granularity", DataTypes.StringType)
                  .add("text", DataTypes.StringType))
          .add("scope", DataTypes.StringType)
          .add("saidBy", DataTypes.StringType)
          .add(
              "evidence",
              new StructType()
                  .add("field", DataTypes.StringType)
                  .add("start", DataTypes.IntegerType)
                  .add("end", DataTypes.IntegerType)
                  .add("quote", DataTypes.StringType))),

  EVENTS(
      strings("story", "event", "label", "type", "from", "to", "dateVerdict", "place")
          .add("placeVerdict", DataTypes.StringType)
          .add("perpetrators", list(DataTypes.StringType))
          .add("targets", list(DataTypes.StringType))
          .add("killed", toll())
          .add("injured", toll())
          .add("sources", list(DataTypes.StringType))
          .add("witnesses", DataTypes.IntegerType)),

  FINDINGS(
      strings("story", "id", "verdict", "level", "slot", "event", "summary", "explanation")
          .add("claims", list(DataTypes.StringType))
          .add("values", list(saidBySources()))
          .add("fingerprint", DataTypes.StringType)
          .add("suppressed", strings("reason", "date"))),

  /** What was set aside, and why. */
  PROBLEMS(strings("file", "story", "id", "problem", "line"));

  private static final String TABLE = "table";
  private static final String LINE = "line";

  /** A line of JSON with the {@link #id} of its table. */
  static final StructType LINES = strings(TABLE, LINE);

  private final StructType schema;

  OutputTable(StructType schema) {
    this.schema = schema;
  }

  /** The columns of its Parquet; the names are those of the JSON. */
  StructType schema() {
    return schema;
  }

  /** Its name, that of its folders. */
  String id() {
    return Ascii.toLowerCase(name());
  }

  /** Rows with this table's columns as its lines. */
  Dataset<Row> lines(Dataset<Row> rows) {
    Column[] columns = Stream.of(schema.fieldNames()).map(rows::col).toArray(Column[]::new);
    return rows.select(
        lit(id()).as(TABLE),
        to_json(struct(columns), ImmutableMap.of("ignoreNullFields", "false")).as(LINE));
  }

  /** Writes those of the lines that are this table's, into two folders of that one. */
  void write(Dataset<Row> lines, String folder) {
    Dataset<String> own =
        lines.where(col(TABLE).equalTo(id())).select(col(LINE)).as(Encoders.STRING());
    own.write().text(folder + "/" + id() + ".jsonl");
    own.sparkSession()
        .read()
        .schema(schema)
        .json(own)
        .write()
        .parquet(folder + "/" + id() + ".parquet");
  }

  private static StructType strings(String... names) {
    StructType strings = new StructType();
    for (String name : names) {
      strings = strings.add(name, DataTypes.StringType);
    }
    return strings;
  }

  private static StructType saidBySources() {
    return strings("value").add("sources", list(DataTypes.StringType));
  }

  private static StructType toll() {
    return new StructType()
        .add("low", DataTypes.LongType)
        .add("best", DataTypes.LongType)
        .add("high", DataTypes.LongType)
        .add("verdict", DataTypes.StringType)
        .add("said", list(saidBySources()));
  }

  private static ArrayType list(DataType of) {
    return DataTypes.createArrayType(of);
  }
}
