package io.github.concordant.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a report goes: standard output, or a file that appears only when it is whole, so that a
 * broken run leaves the last good one.
 */
final class Output implements AutoCloseable {

  private final OutputStream stream;
  private final @Nullable Path file;
  private @Nullable Path draft;

  private Output(OutputStream stream, @Nullable Path file, @Nullable Path draft) {
    this.stream = stream;
    this.file = file;
    this.draft = draft;
  }

  static Output standard(Terminal terminal) {
    return new Output(new BufferedOutputStream(terminal.out()), null, null);
  }

  /**
   * @throws IOException if no file can be made in the folder of that file
   */
  static Output to(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new IOException(file + " is a folder");
    }
    Path draft = Files.createTempFile(folder, ".concordant", ".tmp");
    return new Output(new BufferedOutputStream(Files.newOutputStream(draft)), file, draft);
  }

  /** Writes what is ready and passes it on at once. */
  void write(String text) throws IOException {
    stream.write(text.getBytes(UTF_8));
    stream.flush();
  }

  /** Puts the file into its place; without this, closing throws it away. */
  void finish() throws IOException {
    if (file != null && draft != null) {
      stream.close();
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      draft = null;
    }
  }

  @Override
  public void close() throws IOException {
    if (draft != null) {
      stream.close();
      Files.deleteIfExists(draft);
    }
  }
}
