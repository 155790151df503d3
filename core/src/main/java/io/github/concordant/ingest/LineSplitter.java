package io.github.concordant.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of UTF-8 or, with a byte order mark, UTF-16 into lines, one at a time. */
final class LineSplitter {

  private final BufferedInputStream bytes;
  private final @Nullable Charset utf16;
  private int number;

  private LineSplitter(BufferedInputStream bytes, @Nullable Charset utf16) {
    this.bytes = bytes;
    this.utf16 = utf16;
  }

  static LineSplitter over(BufferedInputStream bytes) throws IOException {
    bytes.mark(2);
    int first = bytes.read();
    int second = bytes.read();
    if (first == 0xFF && second == 0xFE) {
      return new LineSplitter(bytes, StandardCharsets.UTF_16LE);
    }
    if (first == 0xFE && second == 0xFF) {
      return new LineSplitter(bytes, StandardCharsets.UTF_16BE);
    }
    bytes.reset();
    return new LineSplitter(bytes, null);
  }

  /** The number of the line read last, counted from 1. */
  int number() {
    return number;
  }

  /** The next line without its end, or null after the last. */
  @Nullable Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean any = false;
    for (int unit = unit(); unit >= 0; unit = unit()) {
      any = true;
      if (unit == '\n') {
        break;
      }
      tooLong |= line.size() >= Limits.LINE;
      if (!tooLong) {
        keep(unit, line);
      }
    }
    number += any ? 1 : 0;
    return any ? new Line(line.toByteArray(), tooLong) : null;
  }

  private int unit() throws IOException {
    int first = bytes.read();
    if (utf16 == null || first < 0) {
      return first;
    }
    int second = Math.max(bytes.read(), 0);
    return utf16.equals(StandardCharsets.UTF_16LE) ? second << 8 | first : first << 8 | second;
  }

  /** Lines of UTF-16 are kept big end first, with the mark that says so. */
  private void keep(int unit, ByteArrayOutputStream line) {
    if (utf16 == null) {
      line.write(unit);
      return;
    }
    if (line.size() == 0) {
      line.write(0xFE);
      line.write(0xFF);
    }
    line.write(unit >> 8);
    line.write(unit);
  }

  /** The bytes of a line. */
  static final class Line {

    private final byte[] content;
    private final boolean tooLong;

    private Line(byte[] content, boolean tooLong) {
      this.content = content;
      this.tooLong = tooLong;
    }

    /**
     * @throws Unreadable if it is longer than an article may be, or no text
     */
    TextDecoder.Decoded decode() throws Unreadable {
      if (tooLong) {
        throw new Unreadable(
            "a line longer than " + Limits.LINE / Limits.MEGABYTE + " MB",
            "give each article a line of its own");
      }
      return TextDecoder.decode(content);
    }
  }
}
