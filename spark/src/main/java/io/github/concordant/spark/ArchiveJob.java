package io.github.concordant.spark;

import static io.github.concordant.spark.ArticleRow.ID;
import static io.github.concordant.spark.ArticleRow.STORY;
import static org.apache.spark.sql.functions.col;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Reads an archive, finds its stories unless they are given, checks each, and writes the tables of
 * {@link OutputTable} into one folder, which must not be there yet.
 */
final class ArchiveJob {

  /** Articles that a task checks, where nothing else decides. */
  private static final int PART = 1_000;

  private static final int MOST_PARTS = 20_000;

  /** Rows that cannot be read of which the outcome tells. */
  private static final int EXAMPLES = 5;

  private final SparkSession spark;
  private final Settings settings;
  private final Clocks clocks;

  ArchiveJob(SparkSession spark, Settings settings) {
    this.spark = spark;
    this.settings = settings;
    this.clocks = new Clocks(spark.sparkContext());
  }

  /**
   * What was done.
   *
   * @param rows by what is wrong with them; {@link Archive#NONE} are the articles
   * @param examples of what could not be read, as JSON lines
   * @param written lines of each table
   * @param time where it went, for people
   */
  record Outcome(
      ImmutableMap<String, Long> rows,
      ImmutableList<String> examples,
      ImmutableMap<String, Long> written,
      String time) {}

  /**
   * Does it all.
   *
   * @param window days without an article after which a story is over, or a negative number where
   *     each article names its story
   */
  Outcome run(ArchiveFormat format, List<String> paths, int window, String folder) {
    boolean byStory = window < 0;
    Archive archive = Archive.read(spark, format, paths, byStory);
    ImmutableMap<String, Long> counts = archive.counts();
    Dataset<Row> problems = OutputTable.PROBLEMS.lines(archive.problems());
    Dataset<Row> articles = archive.articles();
    if (!byStory) {
      Dataset<Row> found =
          new FoundStories(settings, window, clocks).of(articles).persist(StorageLevel.DISK_ONLY());
      articles = articles.drop(STORY).join(found, ID);
    }
    Dataset<Row> lines =
        OutputTable.STORIES
            .lines(articles.select(col(ID), col(STORY)))
            .union(problems)
            .union(new CheckedStories(settings, clocks).of(articles, parts(counts)))
            .persist(StorageLevel.DISK_ONLY());
    for (OutputTable table : OutputTable.values()) {
      table.write(lines, folder);
    }
    return new Outcome(counts, examples(problems), written(lines), clocks.toString());
  }

  private int parts(ImmutableMap<String, Long> counts) {
    long wanted = counts.getOrDefault(Archive.NONE, 0L) / PART;
    int atOnce = spark.sparkContext().defaultParallelism();
    return (int) Math.min(MOST_PARTS, Math.max(2L * atOnce, wanted));
  }

  private static ImmutableList<String> examples(Dataset<Row> problems) {
    return problems.limit(EXAMPLES).collectAsList().stream()
        .map(row -> row.getString(1))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableMap<String, Long> written(Dataset<Row> lines) {
    ImmutableMap.Builder<String, Long> written = ImmutableMap.builder();
    for (Row row : lines.groupBy("table").count().orderBy("table").collectAsList()) {
      written.put(row.getString(0), row.getLong(1));
    }
    return written.build();
  }
}
