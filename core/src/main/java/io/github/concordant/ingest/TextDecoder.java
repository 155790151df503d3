package io.github.concordant.ingest;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a text into characters: UTF-8, UTF-16 where a byte order mark says so, else
 * the encoding that the text declares, and Windows-1252 where the bytes are not UTF-8.
 */
public final class TextDecoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String SAVE_AS_UTF8 = "save it as UTF-8 text";
  private static final char REPLACEMENT = '\uFFFD';

  private TextDecoder() {}

  /**
   * A text with the byte order mark taken off.
   *
   * @param remark what an editor should know of the encoding, or null
   */
  public record Decoded(String text, @Nullable Remark remark) {

    /** The remark, if there is one. */
    public ImmutableList<Remark> remarks() {
      return remark == null ? ImmutableList.of() : ImmutableList.of(remark);
    }
  }

  /**
   * The text of the bytes.
   *
   * @throws Unreadable if the bytes are no text
   */
  public static Decoded decode(byte[] bytes) throws Unreadable {
    return decode(bytes, null);
  }

  /**
   * The text of the bytes.
   *
   * @param declared the name of the encoding that a header or the text itself gives, or null; an
   *     unknown one counts for nothing, nor does one that the bytes belie
   * @throws Unreadable if the bytes are no text
   */
  public static Decoded decode(byte[] bytes, @Nullable String declared) throws Unreadable {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, StandardCharsets.UTF_16BE);
    }
    refuseBinary(bytes);
    Charset charset = declared == null ? null : charset(declared);
    if (charset != null && !isUtf8(bytes)) {
      try {
        return new Decoded(strict(charset, ByteBuffer.wrap(bytes)), null);
      } catch (CharacterCodingException e) {
        return utf8(bytes, 0);
      }
    }
    return utf8(bytes, 0);
  }

  /** Of letters beyond ASCII, what is good UTF-8 is hardly ever anything else. */
  private static boolean isUtf8(byte[] bytes) {
    boolean ascii = true;
    boolean escapes = false;
    for (byte b : bytes) {
      ascii &= b >= 0;
      escapes |= b == 0x1B;
    }
    if (ascii) {
      // ISO-2022-JP and its like are ASCII with escapes.
      return !escapes;
    }
    try {
      strict(StandardCharsets.UTF_8, ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** The charset as browsers take it: what calls itself Latin 1 is Windows-1252. */
  private static @Nullable Charset charset(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return latin ? WINDOWS_1252 : charset;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static Decoded utf8(byte[] bytes, int from) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      return new Decoded(strict(StandardCharsets.UTF_8, buffer), null);
    } catch (CharacterCodingException e) {
      return damaged(bytes, from);
    }
  }

  /** Not quite UTF-8: an older encoding, unless most of its accented letters are good UTF-8. */
  private static Decoded damaged(byte[] bytes, int from) {
    String mended = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    long bad = mended.chars().filter(c -> c == REPLACEMENT).count();
    long good = mended.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
    if (from > 0 || good > bad) {
      return new Decoded(
          mended, new Remark("encoding", bad + " damaged characters stand as U+FFFD."));
    }
    return new Decoded(
        new String(bytes, WINDOWS_1252),
        new Remark("encoding", "Read as Windows-1252, not UTF-8."));
  }

  private static Decoded utf16(byte[] bytes, Charset charset) throws Unreadable {
    try {
      String text = strict(charset, ByteBuffer.wrap(bytes, 2, bytes.length - 2));
      if (text.indexOf('\0') >= 0) {
        throw new Unreadable("no text, though it begins as UTF-16 does", SAVE_AS_UTF8);
      }
      return new Decoded(text, new Remark("encoding", "Read as UTF-16, not UTF-8."));
    } catch (CharacterCodingException e) {
      throw new Unreadable("broken UTF-16", SAVE_AS_UTF8);
    }
  }

  private static String strict(Charset charset, ByteBuffer bytes) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(bytes)
        .toString();
  }

  private static void refuseBinary(byte[] bytes) throws Unreadable {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        throw new Unreadable("no text but binary data", SAVE_AS_UTF8);
      }
      boolean layout = b == 0x1B || b == '\t' || b == '\n' || b == '\r' || b == '\f';
      controls += b > 0 && b < ' ' && !layout ? 1 : 0;
    }
    // A stray control character happens in text taken from the wire; one in fifty is no text.
    if (controls * 50L > bytes.length) {
      throw new Unreadable("no text but binary data", SAVE_AS_UTF8);
    }
  }

  static boolean startsWith(byte[] bytes, int... prefix) {
    for (int i = 0; i < prefix.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
