package io.github.concordant.ingest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;

/** Files that people give and no reader reads: what they are, and what to give instead. */
final class ForeignFormats {

  /**
   * @param format what it is, for people
   * @param remedy what to do about it
   */
  private record Foreign(String format, String remedy) {}

  private static final Foreign PICTURE = new Foreign("a picture", "give the text itself");
  private static final Foreign ARCHIVE =
      new Foreign("an archive that is not read", "unpack it, or pack it as .zip");

  /** By the bytes that they begin with; after the lists of Debian's file(1) command. */
  private static final ImmutableMap<ImmutableList<Integer>, Foreign> SIGNATURES =
      ImmutableMap.<ImmutableList<Integer>, Foreign>builder()
          .put(
              bytes("%PDF-"),
              new Foreign(
                  "a PDF, for which a part is missing", "add concordant-formats-office beside it"))
          .put(
              ImmutableList.of(0xD0, 0xCF, 0x11, 0xE0),
              new Foreign(
                  "an old Office document, or one with a password",
                  "save it as .docx without a password"))
          .put(bytes("{\\rtf"), new Foreign("rich text (RTF)", "save it as .docx or .txt"))
          .put(ImmutableList.of(0xFF, 0xD8, 0xFF), PICTURE)
          .put(ImmutableList.of(0x89, 'P' + 0, 'N' + 0, 'G' + 0), PICTURE)
          .put(bytes("GIF8"), PICTURE)
          .put(ImmutableList.of(0x1F, 0x8B), ARCHIVE)
          .put(bytes("BZh"), ARCHIVE)
          .put(bytes("Rar!"), ARCHIVE)
          .put(ImmutableList.of('7' + 0, 'z' + 0, 0xBC, 0xAF), ARCHIVE)
          .put(ImmutableList.of(0xFD, '7' + 0, 'z' + 0, 'X' + 0, 'Z' + 0), ARCHIVE)
          .buildOrThrow();

  private ForeignFormats() {}

  /**
   * @throws Unreadable if the input is of a format that is known and not read
   */
  static void refuse(Input input) throws IOException, Unreadable {
    for (Map.Entry<ImmutableList<Integer>, Foreign> signature : SIGNATURES.entrySet()) {
      int[] prefix = signature.getKey().stream().mapToInt(Integer::intValue).toArray();
      if (input.startsWith(prefix)) {
        throw new Unreadable(signature.getValue().format(), signature.getValue().remedy());
      }
    }
  }

  private static ImmutableList<Integer> bytes(String ascii) {
    return ascii.chars().boxed().collect(ImmutableList.toImmutableList());
  }
}
