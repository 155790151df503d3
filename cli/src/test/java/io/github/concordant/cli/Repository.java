package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The sources of the project, for tests of its documentation. */
final class Repository {

  /** The root of the project, from the module's folder when run by itself. */
  static final Path ROOT =
      Path.of(System.getProperty("concordant.testdata", "../testdata"))
          .resolveSibling(".")
          .normalize();

  private Repository() {}

  /** README.md and its like, and everything under docs/, in a fixed order. */
  static ImmutableList<Path> documents() throws IOException {
    try (Stream<Path> top = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(top, docs)
          .filter(file -> String.valueOf(file.getFileName()).endsWith(".md"))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }

  /** The path as it is told in a message: "docs/inputs.md". */
  static String name(Path file) {
    return ROOT.relativize(file).toString();
  }
}
