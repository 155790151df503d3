package io.github.concordant.bench.casualty;

import com.google.common.collect.ImmutableList;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.claim.casualty.CasualtyKind;
import io.github.concordant.model.Article;
import io.github.concordant.text.AnnotatedArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The casualty extractor alone, on articles annotated before: one operation is one article. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CasualtyBenchmark {

  /** A folder whose plain texts are read, or a file of gun violence articles. */
  @Param("testdata")
  String path = "";

  private final CasualtyKind kind = new CasualtyKind();
  private ImmutableList<AnnotatedArticle> articles = ImmutableList.of();
  private int next;

  @Setup
  public void annotate() throws IOException {
    ConsistencyChecker checker = ConsistencyChecker.standard();
    articles =
        articles(Path.of(path)).stream()
            .map(checker::annotate)
            .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Article> articles(Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      return new GvdbReader()
          .read(path).stream()
              .map(CountedArticle::article)
              .collect(ImmutableList.toImmutableList());
    }
    ImmutableList.Builder<Article> articles = ImmutableList.builder();
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        articles.add(Article.of(file.toString(), text));
      }
    }
    return articles.build();
  }

  @Benchmark
  public int extract() {
    next = (next + 1) % articles.size();
    return kind.extract(articles.get(next)).size();
  }
}
