package io.github.concordant.spark;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads what the job wrote. */
record Written(Path folder) {

  /** The lines of a table, sorted. */
  ImmutableList<String> lines(OutputTable table) {
    try (Stream<Path> parts = Files.list(folder.resolve(table.id() + ".jsonl"))) {
      return parts
          .filter(part -> part.getFileName().toString().startsWith("part-"))
          .flatMap(Written::linesOf)
          .sorted()
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> linesOf(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
