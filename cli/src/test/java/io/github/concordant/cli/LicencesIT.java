package io.github.concordant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/licences.md to the jars that ship. */
final class LicencesIT {

  private static final Pattern ROW =
      Pattern.compile("\\| [^:|]+:([^:|]+) \\| ([^|]+) \\| (.*\\S.*) \\|");

  @Test
  void everyJarThatShipsIsListedAndNothingElse() throws IOException {
    Set<String> listed = listed();
    Set<String> shipped = shipped();
    Set<String> around = new TreeSet<>();
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      around.add(name(Path.of(path)));
    }

    assertThat(listed)
        .as("docs/licences.md is stale: its head tells how to write it")
        .containsAll(shipped);
    // What ships with other modules than the command line is on the path of its tests.
    listed.removeAll(shipped);
    assertThat(around).as("docs/licences.md lists what is gone").containsAll(listed);
  }

  private static Set<String> listed() throws IOException {
    Set<String> listed = new TreeSet<>();
    for (String line : Files.readAllLines(Repository.ROOT.resolve("docs/licences.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        listed.add(row.group(1) + "-" + row.group(2) + ".jar");
      }
    }
    return listed;
  }

  private static Set<String> shipped() throws IOException {
    Path packed = Path.of(Objects.requireNonNull(System.getProperty("concordant.distribution")));
    Set<String> shipped = new TreeSet<>();
    try (Stream<Path> jars = Files.list(packed.resolveSibling("lib"))) {
      jars.map(LicencesIT::name)
          .filter(name -> !name.startsWith("concordant-"))
          .forEach(shipped::add);
    }
    return shipped;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
