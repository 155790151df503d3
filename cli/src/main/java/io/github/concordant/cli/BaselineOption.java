package io.github.concordant.cli;

import io.github.concordant.report.Baseline;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --baseline FILE}. */
final class BaselineOption {

  @Option(
      names = "--baseline",
      paramLabel = "REPORT.json",
      description = {
        "Tell only what this earlier report, written with --format json or jsonl, has not; how",
        "much it has is told as a number."
      })
  private @Nullable Path file;

  /**
   * The baseline, empty when none is given.
   *
   * @throws UnreadableInput if it cannot be read
   */
  Baseline read() {
    if (file == null) {
      return Baseline.empty();
    }
    try {
      return Baseline.read(file);
    } catch (NoSuchFileException e) {
      throw new UnreadableInput(file + ": there is no such file; check the path");
    } catch (IOException e) {
      throw new UnreadableInput(file + ": " + e.getMessage());
    }
  }
}
