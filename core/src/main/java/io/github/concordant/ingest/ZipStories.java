package io.github.concordant.ingest;

import com.google.common.base.Splitter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the files of a .zip archive as if they lay on disk: a folder in it is a story named after
 * it, and the files beside the folders are one named after the archive.
 */
final class ZipStories {

  private static final Splitter FOLDERS = Splitter.on('/').omitEmptyStrings();
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");

  /** Where macOS puts what is no file of the archive. */
  private static final String MAC = "__MACOSX";

  private ZipStories() {}

  /**
   * @throws Unreadable if the archive as a whole cannot be read; files that cannot are told to the
   *     gathering, and the rest is read
   */
  static void read(Input input, Gathering gathering, Formats formats)
      throws IOException, Unreadable {
    ZipArchive archive = ZipArchive.of(input);
    boolean any = false;
    for (ZipArchive.Entry entry : archive.entries()) {
      if (!entry.isFolder() && mayBeArticle(entry.name())) {
        any = true;
        file(archive, entry, input, gathering, formats);
      }
    }
    if (!any) {
      throw new Unreadable(
          "no articles in this archive", "pack " + formats.extensions() + " files");
    }
  }

  private static boolean mayBeArticle(String name) {
    List<String> parts = FOLDERS.splitToList(name.replace('\\', '/'));
    return !parts.isEmpty()
        && !parts.contains(MAC)
        && SourceReader.mayBeArticle(parts.get(parts.size() - 1));
  }

  private static void file(
      ZipArchive archive,
      ZipArchive.Entry entry,
      Input input,
      Gathering gathering,
      Formats formats) {
    String path = input.path() + "!" + entry.name();
    try {
      List<String> parts = parts(entry.name());
      String name = parts.get(parts.size() - 1);
      List<String> folders = parts.subList(0, parts.size() - 1);
      Gathering story =
          gathering.story(
              input.path() + "!" + String.join("/", folders),
              folders.isEmpty() ? input.stem() : folders.get(folders.size() - 1));
      byte[] content = archive.unpack(entry);
      formats.readPacked(Input.of(path, name, new ByteArrayInputStream(content)), story);
    } catch (Unreadable e) {
      gathering.problem(e.at(path));
    }
  }

  /** The folders and the name of a file whose place is within the archive. */
  private static List<String> parts(String name) throws Unreadable {
    String path = name.replace('\\', '/');
    List<String> parts = FOLDERS.splitToList(path);
    boolean outside =
        path.startsWith("/") || DRIVE.matcher(path).lookingAt() || parts.contains("..");
    if (outside) {
      throw new Unreadable(
          "a path that leads out of the archive", "pack it again from within its folder");
    }
    return parts;
  }
}
