package io.github.concordant.bench.fuzz;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concordant.ingest.Reading;
import io.github.concordant.ingest.SourceReader;
import io.github.concordant.model.Article;
import io.github.concordant.model.SourceSet;
import java.io.ByteArrayInputStream;

/** Reads bytes as whatever format their content tells: every reader and the archives. */
public final class ReaderFuzzer {

  private ReaderFuzzer() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    long start = Oracle.start();
    Reading reading = Oracle.twice(() -> read(bytes));
    for (SourceSet story : reading.stories()) {
      ImmutableList<Article> articles = story.withEarlier();
      long ids = articles.stream().map(Article::id).distinct().count();
      Oracle.demand(ids == articles.size(), "two articles have one id");
      for (Article article : articles) {
        Oracle.demand(!article.text().isBlank(), "an article without text");
      }
    }
    Oracle.inTime(start);
  }

  private static Reading read(byte[] bytes) {
    return SourceReader.read(ImmutableSet.of("-"), new ByteArrayInputStream(bytes));
  }
}
