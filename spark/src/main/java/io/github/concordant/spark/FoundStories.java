package io.github.concordant.spark;

import static io.github.concordant.spark.ArticleRow.ID;
import static io.github.concordant.spark.ArticleRow.STORY;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.encode;

import com.google.common.collect.AbstractIterator;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.grouping.FoundStory;
import io.github.concordant.grouping.Gist;
import io.github.concordant.grouping.GistBytes;
import io.github.concordant.grouping.GistReader;
import io.github.concordant.grouping.StoryFinder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stories of an archive, the same as one machine finds. What is kept of each article is
 * read of it in parallel; one task then takes these gists in the order of their days, as each
 * decision of the finder rests on those before it.
 */
final class FoundStories {

  private static final String DAY = "day";
  private static final String GIST = "gist";

  private static final StructType GISTS =
      new StructType()
          .add(ID, DataTypes.StringType)
          .add(DAY, DataTypes.LongType)
          .add(GIST, DataTypes.BinaryType);

  private static final StructType STORIES =
      new StructType().add(ID, DataTypes.StringType).add(STORY, DataTypes.StringType);

  private final Settings settings;
  private final int window;
  private final Clocks clocks;

  FoundStories(Settings settings, int window, Clocks clocks) {
    this.settings = settings;
    this.window = window;
    this.clocks = clocks;
  }

  /** The columns {@code id} and {@code story} of all articles. */
  Dataset<Row> of(Dataset<Row> articles) {
    Dataset<Row> gists = gists(articles).persist(StorageLevel.DISK_ONLY());
    boolean undated = !gists.where(col(DAY).isNull()).isEmpty();
    // In the order of Java's strings, which is that of their UTF-16.
    Dataset<Row> byDay =
        gists
            .repartition(1)
            .sortWithinPartitions(col(DAY).asc_nulls_last(), encode(col(ID), "UTF-16BE").asc());
    return byDay.mapPartitions(finding(undated), Encoders.row(STORIES));
  }

  private Dataset<Row> gists(Dataset<Row> articles) {
    Settings ours = settings;
    LongAccumulator clock = clocks.reading();
    MapPartitionsFunction<Row, Row> reading =
        rows -> {
          ConsistencyChecker checker = Checkers.of(ours);
          GistReader reader = new GistReader();
          GistBytes bytes = new GistBytes();
          return Clocks.timed(
              clock,
              rows,
              row -> {
                Gist gist = reader.read(checker.annotate(ArticleRow.article(row)));
                Long day = gist.day() == null ? null : gist.day().toEpochDay();
                return RowFactory.create(gist.id(), day, bytes.write(gist));
              });
        };
    return articles.mapPartitions(reading, Encoders.row(GISTS));
  }

  private MapPartitionsFunction<Row, Row> finding(boolean undated) {
    int days = window;
    LongAccumulator clock = clocks.finding();
    return rows -> new Finding(rows, days, undated, clock);
  }

  /** Gives out the articles of each story as soon as it is over. */
  private static final class Finding extends AbstractIterator<Row> {

    private final Iterator<Row> gists;
    private final GistBytes bytes = new GistBytes();
    private final Deque<Row> found = new ArrayDeque<>();
    private final StoryFinder finder;
    private final LongAccumulator clock;
    private boolean finished;

    Finding(Iterator<Row> gists, int window, boolean undated, LongAccumulator clock) {
      this.gists = gists;
      this.finder = StoryFinder.ofPile(window, undated, this::give);
      this.clock = clock;
    }

    private void give(FoundStory story) {
      story.members().forEach(member -> found.add(RowFactory.create(member.id(), story.id())));
    }

    @Override
    protected @Nullable Row computeNext() {
      while (found.isEmpty() && !finished) {
        Clocks.time(clock, this::step);
      }
      return found.isEmpty() ? endOfData() : found.remove();
    }

    private void step() {
      if (gists.hasNext()) {
        finder.add(bytes.read(gists.next().getAs(GIST)));
      } else {
        finder.finish();
        finished = true;
      }
    }
  }
}
