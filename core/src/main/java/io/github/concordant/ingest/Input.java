package io.github.concordant.ingest;

import com.google.common.io.ByteStreams;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * A stream of bytes with the name it goes by. It is read once.
 *
 * @param path for messages: the path as given, or {@code -}
 * @param name the file's own name, or {@code stdin}
 */
record Input(String path, String name, BufferedInputStream bytes) {

  private static final int HEAD = 8192;

  static Input of(String path, String name, InputStream stream) {
    return new Input(path, name, new BufferedInputStream(stream, 2 * HEAD));
  }

  /** The first bytes, which stay to be read. */
  byte[] head() throws IOException {
    bytes.mark(HEAD);
    byte[] head = bytes.readNBytes(HEAD);
    bytes.reset();
    return head;
  }

  /** The file's name without its extension. */
  String stem() {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The extension in lower case, without the dot; empty when there is none. */
  String extension() {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  /**
   * All bytes.
   *
   * @throws Unreadable if there are more than the limit
   */
  byte[] all(int limit) throws IOException, Unreadable {
    byte[] all = ByteStreams.limit(bytes, limit + 1L).readAllBytes();
    if (all.length > limit) {
      throw new Unreadable(
          "larger than " + limit / Limits.MEGABYTE + " MB",
          "give one article a file, or many as lines of a .jsonl file");
    }
    return all;
  }
}
