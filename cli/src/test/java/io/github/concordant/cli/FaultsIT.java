package io.github.concordant.cli;

import static io.github.concordant.cli.Distribution.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.concordant.cli.Distribution.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the program where something goes wrong around it: no half a report is ever left. */
@EnabledOnOs(OS.LINUX)
final class FaultsIT {

  private static final String EARLIER = "the report of yesterday";

  @TempDir static Path installed;

  private static String program = "";

  @TempDir Path folder;
  private Path story = Path.of("");
  private Path report = Path.of("");

  @BeforeAll
  static void unpack() throws Exception {
    program = Distribution.unpackedIn(installed).program();
  }

  @BeforeEach
  void layOut() throws IOException {
    story = Files.createDirectory(folder.resolve("quay"));
    Files.writeString(story.resolve("a.txt"), "A crane fell at Odsk. It killed 12 dockers.");
    Files.writeString(story.resolve("b.txt"), "A crane fell at Odsk. It killed 14 dockers.");
    report = Files.createDirectory(folder.resolve("reports")).resolve("report.json");
  }

  private List<String> reports() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("reports"))) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void aFullDiskLeavesTheEarlierReport() throws Exception {
    Files.writeString(report, EARLIER);
    // No file may grow beyond one block, which is what a full disk looks like to the program.
    Run run = run("bash", "-c", "ulimit -f 1; exec " + check() + " -o '" + report + "'");

    assertThat(run.err()).contains("the report could not be written");
    assertThat(run.status()).isEqualTo(ExitStatus.BUG);
    assertThat(report).hasContent(EARLIER);
    assertThat(reports()).containsExactly("report.json");
  }

  @Test
  void aFullDeviceIsToldAndStaysADevice() throws Exception {
    Run run = run("bash", "-c", check() + " -o /dev/full");

    assertThat(run.err()).contains("No space left on device");
    assertThat(run.status()).isEqualTo(ExitStatus.BUG);
    assertThat(Files.isRegularFile(Path.of("/dev/full"))).isFalse();
    assertThat(run("bash", "-c", check() + " > /dev/full").status()).isEqualTo(ExitStatus.BUG);
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
  void aSignalLeavesTheEarlierReport(String signal, int status) throws Exception {
    // Java leaves a signal ignored that its parent ignores, as a shell's background jobs do.
    String heeding = "env --default-signal=INT,TERM,HUP ";
    assumeTrue(run("bash", "-c", heeding + "true").status() == 0, "an older env");
    Files.writeString(report, EARLIER);
    Path waiting = folder.resolve("waiting");
    assertThat(run("mkfifo", waiting.toString()).status()).isZero();
    // The pipe is opened for both, so that the program waits for articles that never come.
    Process process =
        new ProcessBuilder(
                "bash",
                "-c",
                "exec " + heeding + program + " check - -o '" + report + "' <> '" + waiting + "'")
            .redirectErrorStream(true)
            .start();
    try {
      awaitDraft(process);
      assertThat(run("kill", "-" + signal, String.valueOf(process.pid())).status()).isZero();
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }

    assertThat(process.exitValue()).isEqualTo(status);
    assertThat(report).hasContent(EARLIER);
    assertThat(reports()).containsExactly("report.json");
  }

  private void awaitDraft(Process process) throws Exception {
    while (reports().size() < 2) {
      assertThat(process.isAlive()).as("still waiting for its input").isTrue();
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  @Test
  void aReportHasTheRightsOfAnyNewFile() throws Exception {
    run("bash", "-c", "umask 027; " + check() + " -o '" + report + "'");

    assertThat(rights()).isEqualTo("rw-r-----");
  }

  @Test
  void aReportKeepsTheRightsAndTheLinkOfTheOneThatItReplaces() throws Exception {
    Files.writeString(report, EARLIER);
    Files.setPosixFilePermissions(report, PosixFilePermissions.fromString("rw-rw----"));
    Path link = Files.createSymbolicLink(folder.resolve("latest.json"), report);
    run("bash", "-c", "umask 077; " + check() + " -o '" + link + "'");

    assertThat(link).isSymbolicLink();
    assertThat(report).content().contains("\"findings\"");
    assertThat(rights()).isEqualTo("rw-rw----");
    assertThat(reports()).containsExactly("report.json");
  }

  private String rights() throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(report));
  }

  @Test
  void aFileThatCannotBeOpenedCostsNoOther() throws Exception {
    // A link to itself can be opened by nobody, not even by root.
    Path between = story.resolve("aa.txt");
    Files.createSymbolicLink(between, between);
    Run run = run("bash", "-c", check());

    assertThat(run.status()).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(run.err()).contains("aa.txt").contains("cannot be opened");
    assertThat(run.out()).contains("\"verdict\" : \"contradiction\"");
  }

  private String check() {
    return program + " check '" + story + "' --format json";
  }
}
