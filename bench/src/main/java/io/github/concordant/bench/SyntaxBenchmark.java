package io.github.concordant.bench;

import io.github.concordant.text.Sentence;
import io.github.concordant.text.syntax.SyntaxAnnotator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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

/** Tagging and parsing of one plain text: how long with the beam, how long greedily. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SyntaxBenchmark {

  /** The file of plain text that is read. */
  @Param("testdata/iran-pakistan-2024/1-capital-daily.txt")
  String file = "";

  private String text = "";

  @Setup
  public void read() throws IOException {
    text = Files.readString(Path.of(file), StandardCharsets.UTF_8);
  }

  @Benchmark
  public long beam() {
    return parse(SyntaxAnnotator.standard());
  }

  @Benchmark
  public long greedy() {
    return parse(SyntaxAnnotator.standard().fast());
  }

  private long parse(SyntaxAnnotator annotator) {
    long heads = 0;
    for (Sentence sentence : annotator.annotate(text)) {
      heads += sentence.dependencies().head(0);
    }
    return heads;
  }
}
