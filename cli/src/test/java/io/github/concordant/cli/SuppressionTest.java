package io.github.concordant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings that need no attention: suppressed ones, and those of a baseline. */
final class SuppressionTest {

  @TempDir Path folder;

  private String story = "";
  private Path earlier = Path.of("");

  @BeforeEach
  void writeArticlesAndTheirReport() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("flood"));
    Files.writeString(articles.resolve("a.txt"), "A flood in Lyon killed nine people.");
    Files.writeString(articles.resolve("b.txt"), "A flood in Lyon killed ten people.");
    story = articles.toString();
    earlier = folder.resolve("earlier.json");
    String file = earlier.toString();
    assertThat(CommandRun.of("check", story, "--format", "json", "-o", file).status()).isEqualTo(1);
  }

  private String fingerprint() {
    return CommandRun.of("check", story, "--format", "json")
        .json()
        .at("/findings/0/fingerprint")
        .asText();
  }

  @Test
  void aSuppressedFindingIsShownAndDoesNotFail() {
    CommandRun run = CommandRun.of("check", story, "--suppress", fingerprint() + "=2024-05-07 ok");

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("1 suppressed", "Because: ok (2024-05-07)");
  }

  @Test
  void theConfigurationSuppressesToo() throws IOException {
    Files.writeString(
        Path.of(story).resolve("concordant.yaml"),
        "suppress:\n- {fingerprint: " + fingerprint() + ", reason: ok, date: 2024-05-07}\n");

    assertThat(CommandRun.of("check", story).status()).isZero();
    assertThat(CommandRun.of("check", story, "--format", "html").out())
        .contains("<h3>Suppressed</h3>", "<b>Suppressed:</b> ok (2024-05-07)");
  }

  @Test
  void aSuppressionThatMatchesNothingIsToldOnStandardError() {
    CommandRun run =
        CommandRun.of("check", story, "--suppress", "0".repeat(32) + "=2024-05-07 long ago");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("no finding has the fingerprint " + "0".repeat(32))
        .contains("2024-05-07 (long ago)")
        .contains("take it out of the configuration");
  }

  @Test
  void aBaselineLeavesOnlyWhatIsNew() throws IOException {
    CommandRun known = CommandRun.of("check", story, "--baseline", earlier.toString());
    assertThat(known.status()).isZero();
    assertThat(known.out()).contains("that the baseline has too (1 error, 0 warnings");

    Files.writeString(Path.of(story).resolve("c.txt"), "A flood in Lyon killed 14 people.");
    CommandRun grown = CommandRun.of("check", story, "--baseline", earlier.toString());
    assertThat(grown.status()).isEqualTo(1);
    assertThat(grown.out()).contains("14");
  }

  @Test
  void aBaselineThatCannotBeReadExitsWithThree() throws IOException {
    CommandRun absent = CommandRun.of("check", story, "--baseline", "absent.json");
    assertThat(absent.status()).isEqualTo(3);
    assertThat(absent.err()).contains("absent.json: there is no such file; check the path");

    Files.writeString(earlier, "{}");
    CommandRun other = CommandRun.of("check", story, "--baseline", earlier.toString());
    assertThat(other.status()).isEqualTo(3);
    assertThat(other.err()).contains("holds no report; write it with check --format json");
  }
}
