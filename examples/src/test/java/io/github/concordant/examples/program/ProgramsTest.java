package io.github.concordant.examples.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs do what their first lines say. */
class ProgramsTest {

  private static final String THREE =
      "Three people were killed when a crane fell at the harbour of Port Sandal on Monday.";
  private static final String TWO =
      "Two people were killed on Monday when a crane fell at the harbour of Port Sandal.";

  @TempDir private Path folder;
  private Path first = Path.of("");
  private Path second = Path.of("");

  @BeforeEach
  void write() throws IOException {
    first = Files.writeString(folder.resolve("first.txt"), THREE);
    second = Files.writeString(folder.resolve("second.txt"), TWO);
  }

  private static String printed(ThrowingPrinter printer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, UTF_8)) {
      printer.print(out);
    }
    return bytes.toString(UTF_8).replace("\r\n", "\n");
  }

  private interface ThrowingPrinter {
    void print(PrintStream out) throws IOException;
  }

  @Test
  void twoDraftsAreCompared() throws IOException {
    assertThat(printed(out -> CheckTwoDrafts.compare(first, second, out)))
        .isEqualTo(
            "contradiction: event: killed 3 against 2\n"
                + "  The sources differ on one event: 2 in second; 3 in first. 3 and 2 cannot both"
                + " be true.\n");
  }

  @Test
  void aStoryIsWatchedAsItGrows() throws IOException {
    assertThat(printed(out -> WatchStory.watch(folder.toString(), out)))
        .isEqualTo("first: nothing new\nsecond:\n  new: event: killed 3 against 2\n");
  }

  @Test
  void aBuildFailsOnAContradictionAndPassesWithoutOne() throws IOException {
    assertThatIllegalStateException()
        .isThrownBy(() -> FailOnContradiction.main(new String[] {folder.toString()}))
        .withMessageContaining("killed 3 against 2");
    Files.writeString(second, THREE);
    assertThatCode(() -> FailOnContradiction.main(new String[] {folder.toString()}))
        .doesNotThrowAnyException();
  }
}
