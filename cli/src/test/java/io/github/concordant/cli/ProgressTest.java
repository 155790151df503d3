package io.github.concordant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class ProgressTest {

  private final StringWriter err = new StringWriter();
  private final Terminal plain =
      Terminal.of(
          InputStream.nullInputStream(),
          OutputStream.nullOutputStream(),
          new PrintWriter(err, true),
          null,
          ImmutableMap.of());

  private String told(Terminal terminal, int stories, boolean quiet, boolean seen) {
    Progress progress = Progress.of(terminal, stories, quiet, seen);
    for (int i = 0; i < stories; i++) {
      progress.step();
    }
    progress.finish();
    return err.toString();
  }

  @Test
  void tellsEachTenthOfManyStoriesInLines() {
    assertThat(told(plain, 200, false, false).lines())
        .hasSize(10)
        .startsWith("concordant: 20 of 200 stories checked")
        .endsWith("concordant: 200 of 200 stories checked");
  }

  @Test
  void tellsNothingOfFewStories() {
    assertThat(told(plain, 9, false, false)).isEmpty();
    assertThat(told(plain.beingWatched(), 1, false, false)).isEmpty();
  }

  @Test
  void drawsABarBeforeAPersonAndTakesItAway() {
    String told = told(plain.beingWatched(), 3, false, false);

    assertThat(told)
        .startsWith("\r[" + ".".repeat(30) + "] 0 of 3\r[" + "#".repeat(10))
        .contains("\r[" + "#".repeat(30) + "] 3 of 3\r ")
        .endsWith(" \r")
        .doesNotContain("\n");
  }

  @Test
  void tellsNothingWhenAskedForQuietOrWhereReportsAreSeen() {
    assertThat(told(plain.beingWatched(), 200, true, false)).isEmpty();
    assertThat(told(plain.beingWatched(), 200, false, true)).isEmpty();
  }
}
