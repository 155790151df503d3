package io.github.concordant.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The distribution as a user has it: unpacked in a folder. */
record Distribution(Path home) {

  /** Where the build leaves it, without the endings of its two archives. */
  static final Path PACKED =
      Path.of(Objects.requireNonNull(System.getProperty("concordant.distribution")));

  /** What a command that has come to its end has left. */
  record Run(int status, String out, String err) {}

  static Distribution unpackedIn(Path folder) throws IOException, InterruptedException {
    assertThat(run("tar", "xzf", PACKED + ".tar.gz", "-C", folder.toString()).status()).isZero();
    return new Distribution(folder.resolve(Objects.requireNonNull(PACKED.getFileName())));
  }

  String program() {
    return home.resolve("bin/concordant").toString();
  }

  static Run run(String... command) throws IOException, InterruptedException {
    Path err = Files.createTempFile("err", "");
    try {
      Process process = new ProcessBuilder(command).redirectError(err.toFile()).start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Run(process.waitFor(), out, Files.readString(err));
    } finally {
      Files.delete(err);
    }
  }
}
