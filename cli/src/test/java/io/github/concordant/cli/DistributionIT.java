package io.github.concordant.cli;

import static io.github.concordant.cli.Distribution.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.cli.Distribution.Run;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Unpacks the distribution and runs it as a user does. */
@DisabledOnOs(OS.WINDOWS)
final class DistributionIT {

  @TempDir static Path folder;

  private static Path home = Path.of("");

  @BeforeAll
  static void unpack() throws Exception {
    home = Distribution.unpackedIn(folder).home();
  }

  private static String program() {
    return new Distribution(home).program();
  }

  @Test
  void tellsItsVersion() throws Exception {
    Run run = run(program(), "--version");

    assertThat(run).isEqualTo(new Run(0, run.out(), ""));
    assertThat(run.out()).startsWith("concordant ");
  }

  @Test
  void checksAStoryInEveryFormat() throws Exception {
    Path story = Files.createDirectory(folder.resolve("flood"));
    Files.writeString(story.resolve("a.txt"), "A flood in Lyon killed nine people.");
    Files.writeString(story.resolve("b.txt"), "A flood in Lyon killed ten people.");

    for (String format : List.of("text", "json", "jsonl", "html", "md", "sarif", "junit")) {
      Run run = run(program(), "check", story.toString(), "--format", format);
      assertThat(run.status()).as(format).isEqualTo(1);
      assertThat(run.out()).as(format).containsIgnoringCase("contradiction");
      assertThat(run.err()).as(format).isEmpty();
    }
  }

  @Test
  void runsThroughALinkFromAnywhere() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("linked"), Path.of(program()));

    assertThat(run(link.toString(), "names", "Tomas Ruiz", "Tomas Ruis").out()).contains("variant");
  }

  @Test
  void startsWithAnArchiveOfItsClassesAndWithABrokenOne() throws Exception {
    Path other = Distribution.unpackedIn(Files.createDirectory(folder.resolve("apart"))).home();
    String[] names = {other.resolve("bin/concordant").toString(), "names", "Rio", "Río"};
    Run without = run(names);

    assertThat(run(other.resolve("bin/concordant-archive").toString()))
        .isEqualTo(new Run(0, "", ""));
    Path archive = other.resolve("lib/concordant.jsa");
    assertThat(archive).isNotEmptyFile();
    assertThat(run(names)).isEqualTo(without);

    Files.delete(archive);
    Files.writeString(archive, "no archive of classes");
    assertThat(run(names)).isEqualTo(without);
  }

  @Test
  void hasWhatADistributionNeeds() {
    assertThat(home)
        .isDirectoryContaining("glob:**/LICENSE")
        .isDirectoryContaining("glob:**/NOTICE")
        .isDirectoryContaining("glob:**/README.md");
    assertThat(home.resolve("docs/configuration.md")).isRegularFile();
    assertThat(home.resolve("bin/concordant.bat")).isRegularFile();
    assertThat(home.resolve("man/man1/concordant.1")).isNotEmptyFile();
    assertThat(home.resolve("lib")).isDirectoryNotContaining("glob:**/*junit*");
  }

  @Test
  void theCompletionIsGoodForTheShell() throws Exception {
    String completion = home.resolve("completion/concordant").toString();

    assertThat(run("bash", "-n", completion)).isEqualTo(new Run(0, "", ""));
    Run words =
        run(
            "bash",
            "-c",
            "source '"
                + completion
                + "'; COMP_WORDS=(concordant ch); COMP_CWORD=1;"
                + " _complete_concordant; echo \"${COMPREPLY[*]}\"");
    assertThat(words.out()).contains("check");
  }

  @Test
  void theZipHoldsTheSameFiles() throws Exception {
    Set<String> unpacked = new TreeSet<>();
    try (Stream<Path> files = Files.walk(home)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> unpacked.add(folder.relativize(file).toString()));
    }
    List<String> zipped = new ArrayList<>();
    try (InputStream bytes = Files.newInputStream(Path.of(Distribution.PACKED + ".zip"));
        ZipInputStream zip = new ZipInputStream(bytes)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          zipped.add(entry.getName());
        }
      }
    }
    assertThat(zipped).containsExactlyInAnyOrderElementsOf(unpacked);
  }
}
