package io.github.concordant.ingest;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the articles of files, folders and standard input. Nothing that is wrong with one input
 * stops the others: it is told as a {@link ReadProblem}.
 *
 * <p>What an input is, its content says; its name where the content is silent. A folder is one
 * story, named after it, and so is a folder in a .zip archive. Articles given one by one, and lines
 * that name no story, are one story without a name. Story files, and lines that name their story,
 * are stories of their own wherever they lie.
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

  private final Formats formats;
  private final Gathering gathering;

  private SourceReader(Formats formats, Gathering gathering) {
    this.formats = formats;
    this.gathering = gathering;
  }

  /**
   * Reads all inputs, in the formats of the library and of every {@link ArticleReader} that is
   * found beside it.
   *
   * @param inputs paths of articles, folders, archives and .jsonl files; {@code -} for standard
   *     input
   * @param standardInput read at most once, and only for {@code -}
   */
  public static Reading read(Iterable<String> inputs, InputStream standardInput) {
    return read(inputs, standardInput, Formats.found());
  }

  /** The same in the formats given. */
  static Reading read(Iterable<String> inputs, InputStream standardInput, Formats formats) {
    AllStories stories = new AllStories();
    List<ReadProblem> problems = new ArrayList<>();
    read(inputs, standardInput, formats, stories, problems);
    return new Reading(stories.stories(), ImmutableList.copyOf(problems));
  }

  /**
   * Hands on every article as soon as it is read, so that a stream of any length is read in little
   * memory. Ids are as they were written, and an earlier version of an article is an article.
   *
   * @return what could not be read
   */
  public static ImmutableList<ReadProblem> stream(
      Iterable<String> inputs, InputStream standardInput, ArticleSink sink) {
    List<ReadProblem> problems = new ArrayList<>();
    Shelf shelf = (key, incoming) -> sink.take(key.story(), incoming.article());
    read(inputs, standardInput, Formats.found(), shelf, problems);
    return ImmutableList.copyOf(problems);
  }

  /**
   * Hands on every story as soon as the next begins, so that a stream of any number of stories is
   * read in the memory of the longest, and some fifty bytes for each other. The articles of a story
   * must stand together: a story that goes on after another began is told as a problem, and handed
   * on as two.
   *
   * @return what could not be read
   */
  public static ImmutableList<ReadProblem> streamStories(
      Iterable<String> inputs, InputStream standardInput, StorySink sink) {
    List<ReadProblem> problems = new ArrayList<>();
    StoryByStory stories = new StoryByStory(sink, problems::add);
    read(inputs, standardInput, Formats.found(), stories, problems);
    stories.finish();
    return ImmutableList.copyOf(problems);
  }

  private static void read(
      Iterable<String> inputs,
      InputStream standardInput,
      Formats formats,
      Shelf shelf,
      List<ReadProblem> problems) {
    new SourceReader(formats, Gathering.onto(shelf, problems)).all(inputs, standardInput);
  }

  private void all(Iterable<String> inputs, InputStream standardInput) {
    for (String input : ImmutableSet.copyOf(inputs)) {
      if (input.equals("-")) {
        formats.read(Input.of("-", "stdin", standardInput), gathering);
      } else {
        path(input);
      }
    }
  }

  private void path(String name) {
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        folder(path);
      } else {
        file(path, gathering);
      }
    } catch (InvalidPathException e) {
      gathering.problem(new ReadProblem(name, null, "no path", "check its spelling"));
    }
  }

  private void folder(Path folder) {
    String path = folder.toString();
    ImmutableList<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files =
          entries
              .filter(entry -> !Files.isDirectory(entry) && mayBeArticle(nameOf(entry)))
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
              "put " + formats.extensions() + " files into it, or name the folder of one story"));
      return;
    }
    Path own = folder.toAbsolutePath().normalize();
    Path last = own.getFileName();
    Gathering story = gathering.story(own.toString(), last == null ? null : last.toString());
    files.forEach(file -> file(file, story));
  }

  /** Whether a file beside articles, of that name, is one. */
  static boolean mayBeArticle(String name) {
    return !name.startsWith(".") && !NO_ARTICLES.contains(Ascii.toLowerCase(name));
  }

  private void file(Path file, Gathering into) {
    try (InputStream bytes = Files.newInputStream(file)) {
      formats.read(Input.of(file.toString(), nameOf(file), bytes), into);
    } catch (NoSuchFileException e) {
      into.problem(
          new ReadProblem(file.toString(), null, "there is no such file", "check the path"));
    } catch (IOException e) {
      into.problem(
          new ReadProblem(file.toString(), null, "cannot be opened", "check its permissions"));
    }
  }

  private static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
