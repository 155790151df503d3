package io.github.concordant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concordant.ConsistencyChecker;
import io.github.concordant.claim.ClaimKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the pages under docs/claims to the examples of the kinds. Run with {@code
 * -Dconcordant.recreate=true} to write them anew.
 */
final class ClaimPagesTest {

  private static final Path FOLDER = Repository.ROOT.resolve("docs").resolve("claims");

  @Test
  void thePagesAreThoseOfTheKinds() throws IOException {
    Map<String, String> pages = pages();
    if (Boolean.getBoolean("concordant.recreate")) {
      write(pages);
    }

    assertThat(written())
        .as("docs/claims is stale: write it anew with -Dconcordant.recreate=true")
        .isEqualTo(pages);
  }

  private static Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    List<ClaimKind> kinds = ConsistencyChecker.standard().kinds();
    pages.put("README.md", KindMarkdown.list(kinds));
    kinds.forEach(kind -> pages.put(KindPage.of(kind).file(), KindMarkdown.page(kind)));
    return pages;
  }

  private static Map<String, String> written() throws IOException {
    Map<String, String> written = new TreeMap<>();
    if (Files.isDirectory(FOLDER)) {
      try (Stream<Path> files = Files.list(FOLDER)) {
        for (Path file : files.toList()) {
          written.put(String.valueOf(file.getFileName()), Files.readString(file));
        }
      }
    }
    return written;
  }

  private static void write(Map<String, String> pages) throws IOException {
    Files.createDirectories(FOLDER);
    for (String left : written().keySet()) {
      if (!pages.containsKey(left)) {
        Files.delete(FOLDER.resolve(left));
      }
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
    }
  }
}
