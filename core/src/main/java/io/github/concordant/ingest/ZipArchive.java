package io.github.concordant.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A .zip archive in memory, read by its directory (APPNOTE.TXT 6.3.10, sections 4.3 and 4.4).
 * Nothing in it is believed: not its sizes, not its names. Unlike the JDK's reader, it lists files
 * that are encrypted, so that they can be told one by one while the others are read.
 */
public final class ZipArchive {

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int LOCAL_SIZE = 30;
  private static final int CENTRAL_SIZE = 46;
  private static final int END_SIZE = 22;
  private static final int COMMENT = 0xFFFF;
  private static final int ENCRYPTED = 1;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /** Prose shrinks to a third and repeated lines to a fiftieth; a bomb to a thousandth. */
  private static final int RATIO = 100;

  private static final int SMALL = Limits.ARTICLE;
  private static final String AGAIN = "pack it again";

  private final ByteBuffer bytes;
  private final ImmutableList<Entry> entries;
  private long left = Limits.UNPACKED;

  private ZipArchive(ByteBuffer bytes, ImmutableList<Entry> entries) {
    this.bytes = bytes;
    this.entries = entries;
  }

  /**
   * A file in the archive.
   *
   * @param name with its folders, as the archive has it: not to be trusted
   */
  public record Entry(String name, boolean encrypted, int method, int packed, int crc, int at) {

    boolean isFolder() {
      return name.endsWith("/");
    }
  }

  /** Whether an input begins as archives do. */
  public static boolean begins(Input input) throws IOException {
    return input.startsWith('P', 'K', 3, 4) || input.startsWith('P', 'K', 5, 6);
  }

  /**
   * The archive that an input is.
   *
   * @throws Unreadable if it is none, is damaged, or has too much in it
   */
  public static ZipArchive of(Input input) throws IOException, Unreadable {
    ByteBuffer bytes = ByteBuffer.wrap(input.all(Limits.ARCHIVE)).order(ByteOrder.LITTLE_ENDIAN);
    try {
      return new ZipArchive(bytes, entries(bytes, end(bytes)));
    } catch (IndexOutOfBoundsException e) {
      throw new Unreadable("a damaged .zip archive", AGAIN);
    }
  }

  /** The files, sorted by name, so that the order in which they were packed changes nothing. */
  public ImmutableList<Entry> entries() {
    return entries;
  }

  /** The place of the record that ends the archive, sought from behind. */
  private static int end(ByteBuffer bytes) throws Unreadable {
    int last = bytes.limit() - END_SIZE;
    for (int at = last; at >= Math.max(0, last - COMMENT); at--) {
      if (bytes.getInt(at) == END) {
        return at;
      }
    }
    throw new Unreadable("a .zip archive that breaks off", "fetch or pack it again");
  }

  private static ImmutableList<Entry> entries(ByteBuffer bytes, int end) throws Unreadable {
    int count = bytes.getShort(end + 10) & 0xFFFF;
    int at = bytes.getInt(end + 16);
    if (count > Limits.ENTRIES) {
      throw new Unreadable(
          "an archive of more than " + Limits.ENTRIES + " files", "pack a story by itself");
    }
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      if (bytes.getInt(at) != CENTRAL) {
        throw new Unreadable("a damaged .zip archive", AGAIN);
      }
      int name = bytes.getShort(at + 28) & 0xFFFF;
      int extra = bytes.getShort(at + 30) & 0xFFFF;
      int comment = bytes.getShort(at + 32) & 0xFFFF;
      entries.add(
          new Entry(
              text(bytes, at + CENTRAL_SIZE, name),
              (bytes.getShort(at + 8) & ENCRYPTED) != 0,
              bytes.getShort(at + 10) & 0xFFFF,
              bytes.getInt(at + 20),
              bytes.getInt(at + 16),
              bytes.getInt(at + 42)));
      at += CENTRAL_SIZE + name + extra + comment;
    }
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(Entry::name).thenComparing(Entry::at), entries.build());
  }

  /** Names are UTF-8 or, of old, in the code page of some DOS: then odd letters stand for them. */
  private static String text(ByteBuffer bytes, int at, int length) {
    byte[] name = new byte[length];
    bytes.get(at, name);
    return new String(name, UTF_8);
  }

  /**
   * The bytes of a file.
   *
   * @throws Unreadable if they cannot be had, or are more than an archive should hold
   */
  public byte[] unpack(Entry entry) throws Unreadable {
    if (entry.encrypted()) {
      throw new Unreadable("encrypted in the archive", "pack it without a password");
    }
    try {
      byte[] content = content(entry);
      CRC32 crc = new CRC32();
      crc.update(content);
      if ((int) crc.getValue() != entry.crc()) {
        throw new Unreadable("damaged in the archive: its checksum differs", AGAIN);
      }
      return content;
    } catch (IndexOutOfBoundsException e) {
      throw new Unreadable("damaged in the archive: it breaks off", AGAIN);
    }
  }

  private byte[] content(Entry entry) throws Unreadable {
    if (bytes.getInt(entry.at()) != LOCAL || entry.packed() < 0) {
      throw new Unreadable("damaged in the archive", AGAIN);
    }
    int name = bytes.getShort(entry.at() + 26) & 0xFFFF;
    int extra = bytes.getShort(entry.at() + 28) & 0xFFFF;
    ByteBuffer packed = bytes.slice(entry.at() + LOCAL_SIZE + name + extra, entry.packed());
    return switch (entry.method()) {
      case STORED -> {
        byte[] stored = new byte[entry.packed()];
        packed.get(stored);
        spend(stored.length, entry);
        yield stored;
      }
      case DEFLATED -> inflate(packed, entry);
      default ->
          throw new Unreadable(
              "packed in a way that is not read (method " + entry.method() + ")",
              "pack it as an ordinary .zip");
    };
  }

  private byte[] inflate(ByteBuffer packed, Entry entry) throws Unreadable {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      byte[] piece = new byte[1 << 16];
      while (!inflater.finished()) {
        int length = inflater.inflate(piece);
        if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new Unreadable("damaged in the archive: it breaks off", AGAIN);
        }
        content.write(piece, 0, length);
        spend(length, entry);
        if (content.size() > SMALL && content.size() / RATIO > entry.packed()) {
          throw bomb("grows to more than " + RATIO + " times its size");
        }
      }
      return content.toByteArray();
    } catch (DataFormatException e) {
      throw new Unreadable("damaged in the archive", AGAIN);
    } finally {
      inflater.end();
    }
  }

  private void spend(int length, Entry entry) throws Unreadable {
    left -= length;
    if (left < 0) {
      throw bomb(
          "too much in one archive: more than "
              + Limits.UNPACKED / Limits.MEGABYTE
              + " MB with \""
              + entry.name()
              + "\"");
    }
  }

  private static Unreadable bomb(String what) {
    return new Unreadable(
        what + ", as a zip bomb does", "unpack it yourself if you trust it, and give the folder");
  }
}
