package io.github.concordant.ingest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads the articles of files, folders and standard input. Nothing that is wrong with one input
 * stops the others: it is told as a {@link ReadProblem}.
 *
 * <p>A folder is one story, named after it. Articles given one by one, and lines that name no
 * story, are one story without a name. Story files, and lines that name their story, are stories of
 * their own wherever they lie.
 */
public final class SourceReader {

  /** Beside the articles of a folder, and never one of them. */
  private static final ImmutableSet<String> NO_ARTICLES =
      ImmutableSet.of(
          "expected.json",
          "expected.yaml",
          "expected.yml",
          "concordant.toml",
          "concordant.yaml",
          "concordant.yml",
          "readme",
          "readme.md");

  private static final ImmutableList<ArticleReader> FORMATS =
      ImmutableList.of(new JsonLinesReader(), new JsonFileReader(), new PlainTextReader());

  private SourceReader() {}

  /**
   * Reads all inputs.
   *
   * @param inputs paths of articles, folders and .jsonl files; {@code -} for standard input
   * @param standardInput read at most once, and only for {@code -}
   */
  public static Reading read(Iterable<String> inputs, InputStream standardInput) {
    Gathering gathering = Gathering.empty();
    for (String input : ImmutableSet.copyOf(inputs)) {
      if (input.equals("-")) {
        stream(Input.of("-", "stdin", standardInput), gathering);
      } else {
        path(input, gathering);
      }
    }
    return gathering.reading();
  }

  private static void path(String name, Gathering gathering) {
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        folder(path, gathering);
      } else {
        file(path, gathering);
      }
    } catch (InvalidPathException e) {
      gathering.problem(new ReadProblem(name, null, "no path", "check its spelling"));
    }
  }

  private static void folder(Path folder, Gathering gathering) {
    String path = folder.toString();
    ImmutableList<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files =
          entries
              .filter(entry -> !Files.isDirectory(entry) && mayBeArticle(entry))
              .sorted()
              .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      gathering.problem(new ReadProblem(path, null, "cannot be listed", "check its permissions"));
      return;
    }
    if (files.isEmpty()) {
      gathering.problem(
          new ReadProblem(
              path,
              null,
              "no articles in this folder",
              "put .txt, .json or .jsonl files into it, or name the folder of one story"));
      return;
    }
    Path own = folder.toAbsolutePath().normalize();
    Path last = own.getFileName();
    Gathering story = gathering.story(own.toString(), last == null ? null : last.toString());
    files.forEach(file -> file(file, story));
  }

  private static boolean mayBeArticle(Path file) {
    String name = nameOf(file);
    return !name.startsWith(".") && !NO_ARTICLES.contains(name.toLowerCase(Locale.ROOT));
  }

  private static void file(Path file, Gathering gathering) {
    try (InputStream bytes = Files.newInputStream(file)) {
      stream(Input.of(file.toString(), nameOf(file), bytes), gathering);
    } catch (NoSuchFileException e) {
      gathering.problem(
          new ReadProblem(file.toString(), null, "there is no such file", "check the path"));
    } catch (IOException e) {
      gathering.problem(
          new ReadProblem(file.toString(), null, "cannot be opened", "check its permissions"));
    }
  }

  private static void stream(Input input, Gathering gathering) {
    try {
      for (ArticleReader format : FORMATS) {
        if (format.reads(input)) {
          format.read(input, gathering);
          return;
        }
      }
      gathering.problem(
          new ReadProblem(
              input.path(),
              null,
              "no format that is read: ." + input.extension(),
              "give it as .txt, .json or .jsonl"));
    } catch (Unreadable e) {
      gathering.problem(e.at(input.path()));
    } catch (IOException e) {
      gathering.problem(
          new ReadProblem(input.path(), null, "reading broke off", "check the file or the disk"));
    }
  }

  private static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
