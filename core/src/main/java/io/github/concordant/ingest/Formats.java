package io.github.concordant.ingest;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.ServiceLoader;

/** The formats that can be read: which of them an input is of, and what it is told when of none. */
final class Formats {

  /**
   * The order of asking; the class's name decides between readers that call themselves the same.
   */
  private static final Comparator<ArticleReader> ORDER =
      comparing(ArticleReader::rank)
          .thenComparing(ArticleReader::format)
          .thenComparing(reader -> reader.getClass().getName());

  private static final ImmutableList<ArticleReader> OWN =
      ImmutableList.of(new JsonLinesReader(), new JsonFileReader(), new PlainTextReader());

  private static final String ZIP = "zip";

  private final ImmutableList<ArticleReader> readers;

  private Formats(Iterable<ArticleReader> readers) {
    this.readers = ImmutableList.sortedCopyOf(ORDER, readers);
  }

  /** The library's own and those that are found beside it. */
  static Formats found() {
    return of(ServiceLoader.load(ArticleReader.class));
  }

  /** The library's own and these. */
  static Formats of(Iterable<ArticleReader> others) {
    return new Formats(ImmutableList.<ArticleReader>builder().addAll(OWN).addAll(others).build());
  }

  /** Reads an input and, where it is an archive, what is in it. */
  void read(Input input, Gathering gathering) {
    read(input, gathering, true);
  }

  /** Reads a file of an archive. */
  void readPacked(Input input, Gathering gathering) {
    read(input, gathering, false);
  }

  private void read(Input input, Gathering gathering, boolean unpacking) {
    try {
      Optional<ArticleReader> reader = byContent(input);
      if (reader.isEmpty() && ZipArchive.begins(input)) {
        if (!unpacking) {
          throw new Unreadable("an archive within an archive", "unpack it, and pack its files");
        }
        ZipStories.read(input, gathering, this);
        return;
      }
      if (reader.isEmpty()) {
        ForeignFormats.refuse(input);
        reader = byExtension(input);
      }
      reader.orElseThrow(() -> unknown(input)).read(input, noting(input, reader, gathering));
    } catch (Unreadable e) {
      gathering.problem(e.at(input.path()));
    } catch (IOException e) {
      gathering.problem(
          new ReadProblem(input.path(), null, "reading broke off", "check the file or the disk"));
    }
  }

  private Optional<ArticleReader> byContent(Input input) throws IOException {
    ImmutableList.Builder<ArticleReader> sure = ImmutableList.builder();
    for (ArticleReader reader : readers) {
      if (reader.recognises(input)) {
        sure.add(reader);
      }
    }
    return sure.build().stream().min(comparing(reader -> !fits(reader, input)));
  }

  private Optional<ArticleReader> byExtension(Input input) {
    return readers.stream().filter(reader -> fits(reader, input)).findFirst();
  }

  private static boolean fits(ArticleReader reader, Input input) {
    return reader.extensions().contains(input.extension());
  }

  /** Has it told of every article when the name promises another format. */
  private Gathering noting(Input input, Optional<ArticleReader> chosen, Gathering gathering) {
    boolean belied =
        !input.extension().isEmpty()
            && chosen.filter(reader -> !fits(reader, input)).isPresent()
            && (byExtension(input).isPresent() || input.extension().equals(ZIP));
    return belied
        ? gathering.remarking(
            new Remark(
                "format",
                "Named ."
                    + input.extension()
                    + ", and read as "
                    + chosen.get().format()
                    + ", which it is."))
        : gathering;
  }

  private Unreadable unknown(Input input) {
    return input.extension().equals(ZIP)
        ? new Unreadable("no .zip archive, or a damaged one", "pack it again")
        : new Unreadable(
            "no format that is read: ." + input.extension(), "give it as " + extensions());
  }

  /** What can be given, for messages: {@code .json, .jsonl, .txt or .zip}. */
  String extensions() {
    ImmutableSet<String> known =
        readers.stream()
            .flatMap(reader -> reader.extensions().stream().limit(1))
            .filter(extension -> !extension.isEmpty())
            .sorted()
            .collect(ImmutableSet.toImmutableSet());
    return known.stream().map(extension -> "." + extension).collect(joining(", ")) + " or ." + ZIP;
  }
}
