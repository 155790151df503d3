package io.github.concordant.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.concordant.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application jar, as a process of its own beside Spark's jars. */
final class ApplicationIT {

  @TempDir Path folder = Path.of("");

  @Test
  void thePackedJobReadsItsConfigurationAndChecks() throws Exception {
    Path archive = folder.resolve("archive.jsonl");
    List<String> lines = new ArrayList<>();
    for (Article article : ArticleLines.archive(20)) {
      lines.add(ArticleLines.line(article, ""));
    }
    lines.add("no JSON");
    Files.write(archive, lines);
    Path configuration = folder.resolve("concordant.toml");
    Files.writeString(configuration, "[verdicts]\nsingle-source = false\n");
    Path out = folder.resolve("out");
    Path log = folder.resolve("log");

    int status =
        run(log, archive.toString(), "-o", out.toString(), "--config", configuration.toString());

    String told = Files.readString(log);
    assertThat(status).as(told).isZero();
    assertThat(told).contains("articles: 20", "set aside, broken: 1", "no JSON");
    assertThat(new Written(out).lines(OutputTable.CLAIMS)).isNotEmpty();
    assertThat(new Written(out).lines(OutputTable.FINDINGS))
        .isNotEmpty()
        .noneMatch(line -> line.contains("\"single-source\""));
  }

  @Test
  void aMistakeInTheConfigurationIsToldBeforeSparkStarts() throws Exception {
    Path configuration = folder.resolve("concordant.toml");
    Files.writeString(configuration, "[verdicts]\nsingle-sauce = false\n");
    Path log = folder.resolve("log");

    int status = run(log, "x.jsonl", "-o", "out", "--config", configuration.toString());

    assertThat(status).isEqualTo(2);
    assertThat(Files.readString(log)).contains("single-sauce").doesNotContain("SparkContext");
  }

  private static int run(Path log, String... arguments) throws IOException, InterruptedException {
    Path target = Path.of("target");
    String jars =
        target.resolve("concordant-spark.jar")
            + System.getProperty("path.separator")
            + Files.readString(target.resolve("spark.classpath")).strip();
    String options = Files.readString(target.resolve("spark.options")).strip();
    ImmutableList<String> java =
        ImmutableList.<String>builder()
            .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .addAll(Splitter.on(' ').split(options))
            .add("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
            .add("-Dspark.master=local[2]", "-Dspark.ui.enabled=false")
            .add("-Dspark.sql.shuffle.partitions=2", "-Dspark.log.level=ERROR")
            .add("-cp", jars, "io.github.concordant.spark.ArchiveCommand")
            .build();
    return new ProcessBuilder(
            ImmutableList.copyOf(Iterables.concat(java, ImmutableList.copyOf(arguments))))
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
  }
}
