package io.github.concordant.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a report goes: standard output, or a file that appears only when it is whole, so that a
 * broken run leaves the last good one. What is no ordinary file, such as a device or a pipe, is
 * written to as it is.
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
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new Output(new BufferedOutputStream(Files.newOutputStream(file)), file, null);
    }
    // The report takes the place of the file that a link stands for, not of the link.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path draft = draftBeside(target);
    // Never made anew: a run that is ended just now may have deleted it.
    OutputStream stream = Files.newOutputStream(draft, StandardOpenOption.WRITE);
    return new Output(new BufferedOutputStream(stream), target, draft);
  }

  /**
   * A new file with the rights that any new file gets, or with those of the one that it replaces:
   * what the JDK makes for a temporary file is for its owner alone.
   */
  private static Path draftBeside(Path target) throws IOException {
    long process = ProcessHandle.current().pid();
    for (int number = 0; ; number++) {
      Path draft = target.resolveSibling(".concordant-" + process + "-" + number + ".tmp");
      if (Files.exists(draft)) {
        continue;
      }
      // For a run that is ended from outside, from the first moment on; one that goes on has moved
      // it away by then.
      draft.toFile().deleteOnExit();
      try {
        Files.createFile(draft);
      } catch (FileAlreadyExistsException e) {
        continue;
      }
      if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
      }
      return draft;
    }
  }

  /** Writes what is ready and passes it on at once. */
  void write(String text) throws IOException {
    stream.write(text.getBytes(UTF_8));
    stream.flush();
  }

  /** Puts the file into its place; without this, closing throws it away. */
  void finish() throws IOException {
    if (file != null) {
      stream.close();
    }
    if (file != null && draft != null) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      draft = null;
    }
  }

  @Override
  public void close() throws IOException {
    if (draft != null) {
      try {
        stream.close();
      } finally {
        Files.deleteIfExists(draft);
      }
    }
  }
}
