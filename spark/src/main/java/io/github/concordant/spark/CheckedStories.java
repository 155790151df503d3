package io.github.concordant.spark;

import static io.github.concordant.spark.ArticleRow.ID;
import static io.github.concordant.spark.ArticleRow.STORY;
import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.model.Article;
import io.github.concordant.model.Report;
import io.github.concordant.model.SourceSet;
import io.github.concordant.report.JsonRenderer;
import io.github.concordant.report.Tool;
import io.github.concordant.table.EventRow;
import io.github.concordant.table.EventTable;
import io.github.concordant.table.EventTableWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;

/** Checks story by story; the articles of one are checked by one task. */
final class CheckedStories {

  private final Settings settings;
  private final Clocks clocks;

  CheckedStories(Settings settings, Clocks clocks) {
    this.settings = settings;
    this.clocks = clocks;
  }

  /**
   * Lines of JSON with what each is, as {@link OutputTable} has it, of articles that name their
   * stories.
   *
   * @param parts into which the stories are divided; what is done at a time
   */
  Dataset<Row> of(Dataset<Row> articles, int parts) {
    Settings ours = settings;
    LongAccumulator clock = clocks.checking();
    MapPartitionsFunction<Row, Row> checking =
        rows -> {
          StoryLines lines = new StoryLines(Checkers.of(ours));
          return Iterators.concat(Clocks.timed(clock, new Stories(rows), lines::of));
        };
    return articles
        .repartition(parts, col(STORY))
        .sortWithinPartitions(col(STORY), col(ID))
        .mapPartitions(checking, Encoders.row(OutputTable.LINES));
  }

  /** The stories of articles that are sorted by story. */
  private static final class Stories extends AbstractIterator<SourceSet> {

    private final Iterator<Row> rows;
    private @Nullable Row next;

    Stories(Iterator<Row> rows) {
      this.rows = rows;
      advance();
    }

    private void advance() {
      next = rows.hasNext() ? rows.next() : null;
    }

    @Override
    protected @Nullable SourceSet computeNext() {
      if (next == null) {
        return endOfData();
      }
      String story = next.getAs(STORY);
      List<Article> articles = new ArrayList<>();
      while (next != null && story.equals(next.getAs(STORY))) {
        articles.add(ArticleRow.article(next));
        advance();
      }
      return SourceSet.of(story, articles);
    }
  }

  /** Writes what a check finds. */
  private static final class StoryLines {

    private final ConsistencyChecker checker;
    private final JsonRenderer json = new JsonRenderer(Tool.concordant());
    private final EventTableWriter table = new EventTableWriter();

    StoryLines(ConsistencyChecker checker) {
      this.checker = checker;
    }

    /** A story that cannot be checked costs no other: it is told. */
    Iterator<Row> of(SourceSet story) {
      try {
        return of(checker.check(story));
      } catch (CancellationException e) {
        throw e;
      } catch (RuntimeException e) {
        return ImmutableList.of(failure(story, e)).iterator();
      }
    }

    private static Row failure(SourceSet story, RuntimeException why) {
      ObjectNode line = JsonNodeFactory.instance.objectNode();
      line.putNull("file").put("story", story.story()).putNull("id");
      line.put("problem", "not checked").put("line", why.toString());
      return RowFactory.create(OutputTable.PROBLEMS.id(), line.toString());
    }

    private Iterator<Row> of(Report report) {
      ImmutableList.Builder<Row> rows = ImmutableList.builder();
      add(OutputTable.CLAIMS, json.renderClaims(report), rows);
      add(OutputTable.FINDINGS, json.renderFindings(report), rows);
      for (EventRow event : EventTable.of(report)) {
        add(OutputTable.EVENTS, table.json(event), rows);
      }
      return rows.build().iterator();
    }

    private static void add(OutputTable table, String lines, ImmutableList.Builder<Row> rows) {
      for (String line : Splitter.on('\n').omitEmptyStrings().split(lines)) {
        rows.add(RowFactory.create(table.id(), line));
      }
    }
  }
}
