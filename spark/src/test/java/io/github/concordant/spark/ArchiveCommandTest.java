package io.github.concordant.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Wrong usage is told with status 2, and Spark is not started for it. */
final class ArchiveCommandTest {

  private final StringWriter told = new StringWriter();

  private int execute(String... arguments) {
    CommandLine line = ArchiveCommand.commandLine();
    line.setOut(new PrintWriter(told, true)).setErr(new PrintWriter(told, true));
    return line.execute(arguments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "archive.jsonl",
        "-o out",
        "archive.jsonl -o out --window -1",
        "archive.jsonl -o out --most-articles 0",
        "archive.jsonl -o out --format csv",
        "archive.jsonl -o out --by publisher",
        "archive.jsonl -o out --config nowhere.toml",
      })
  void tellsOfWrongUsage(String arguments) {
    assertThat(execute(arguments.split(" ", -1))).isEqualTo(2);
    assertThat(told.toString()).contains("Usage: concordant-spark");
  }

  @Test
  void tellsWhatItTakes() {
    assertThat(execute("--help")).isZero();
    assertThat(told.toString()).contains("--by", "--format", "--window", "--output");
  }
}
