package io.github.concordant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The completion and the manual page of a distribution. */
final class CompanionFilesTest {

  @TempDir Path folder;

  @Test
  void theManualPageHasEveryCommandWithItsOptionsAndExamples() throws Exception {
    CompanionFiles.main(new String[] {folder.toString()});

    assertThat(folder.resolve("man/man1/concordant.1"))
        .content()
        .startsWith(".TH \"CONCORDANT\" \"1\"")
        .contains("concordant check [\\-hV]")
        .containsSubsequence(
            ".SH THE COMMAND CHECK",
            ".B \\-\\-tolerance SLOT=NUMBER",
            "(displaced=10%)",
            "concordant check wire.txt local.txt",
            ".SH THE COMMAND VERIFY",
            ".B DIR",
            "Exit status: 0 nothing")
        .doesNotContain("%%")
        .doesNotContain("\u001B");
  }

  @Test
  void theCompletionKnowsCommandsAndOptions() throws Exception {
    CompanionFiles.write(folder);

    assertThat(Files.readString(folder.resolve("completion/concordant")))
        .contains("_complete_concordant")
        .contains("check claims annotate stories events names verify")
        .contains("'--reference-date'")
        .contains("(\"text\" \"json\" \"jsonl\" \"html\"")
        .contains("(\"error\" \"warning\" \"info\" \"never\")")
        .doesNotContain("\"TEXT\"");
  }
}
