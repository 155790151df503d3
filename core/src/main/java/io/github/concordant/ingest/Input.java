package io.github.concordant.ingest;

import com.google.common.base.Ascii;
import com.google.common.io.ByteStreams;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A stream of bytes with the name it goes by. It is read once, by one reader. */
public final class Input {

  private static final int HEAD = 8192;

  private final String path;
  private final String name;
  private final BufferedInputStream bytes;
  private byte @Nullable [] head;

  private Input(String path, String name, BufferedInputStream bytes) {
    this.path = path;
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * An input to be read from where the stream stands.
   *
   * @param path for messages: the path as given, or {@code -}
   * @param name the file's own name, or {@code stdin}
   */
  public static Input of(String path, String name, InputStream stream) {
    return new Input(path, name, new BufferedInputStream(stream, 2 * HEAD));
  }

  /** The path for messages: as given, {@code archive.zip!entry} in an archive, or {@code -}. */
  public String path() {
    return path;
  }

  /** The file's own name, or {@code stdin}. */
  public String name() {
    return name;
  }

  /** The bytes that are not read yet. */
  public BufferedInputStream bytes() {
    return bytes;
  }

  /** The first bytes, at most 8192, which stay to be read. */
  public byte[] head() throws IOException {
    byte[] known = head;
    if (known == null) {
      bytes.mark(HEAD);
      known = bytes.readNBytes(HEAD);
      bytes.reset();
      head = known;
    }
    return known;
  }

  /** Whether the input begins with these bytes. */
  public boolean startsWith(int... prefix) throws IOException {
    return TextDecoder.startsWith(head(), prefix);
  }

  /**
   * The first characters, without a byte order mark, as far as they can be told before it is known
   * what the input is: as UTF-8 or, with its mark, UTF-16.
   */
  public String headText() throws IOException {
    Charset charset =
        startsWith(0xFF, 0xFE)
            ? StandardCharsets.UTF_16LE
            : startsWith(0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    String text = new String(head(), charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The file's name without its extension. */
  public String stem() {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The extension in lower case, without the dot; empty when there is none. */
  public String extension() {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? Ascii.toLowerCase(name.substring(dot + 1)) : "";
  }

  /**
   * All bytes.
   *
   * @param limit one of {@link Limits}
   * @throws Unreadable if there are more than the limit
   */
  public byte[] all(int limit) throws IOException, Unreadable {
    byte[] all = ByteStreams.limit(bytes, limit + 1L).readAllBytes();
    if (all.length > limit) {
      throw new Unreadable(
          "larger than " + limit / Limits.MEGABYTE + " MB",
          "give one article a file, or many as lines of a .jsonl file");
    }
    return all;
  }
}
