package io.github.concordant.bench.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is written over for every input, for what reads paths alone. */
final class ScratchFile {

  private final Path path;

  ScratchFile(String ending) {
    try {
      path = Files.createTempFile("fuzz", ending);
      path.toFile().deleteOnExit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path write(byte[] bytes) throws IOException {
    return Files.write(path, bytes);
  }
}
