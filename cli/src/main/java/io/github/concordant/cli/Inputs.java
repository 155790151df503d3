package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import io.github.concordant.ingest.ArticleSink;
import io.github.concordant.ingest.ReadProblem;
import io.github.concordant.ingest.Reading;
import io.github.concordant.ingest.SourceReader;
import io.github.concordant.ingest.StorySink;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The articles that a command is about. */
final class Inputs {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = {
        "An article (.txt, .html, .pdf, .docx, .eml, .json, ninjs, NewsML-G2, NITF, RSS or Atom), a"
            + " folder or .zip (a story a folder), a .jsonl file (an article a line), or - for"
            + " standard input. What a file is, its content says."
      })
  private List<String> paths = List.of();

  /** The paths as they were given. */
  List<String> paths() {
    return paths;
  }

  /** Reads some of them, and tells on the terminal what could not be read. */
  Reading read(List<String> some, Terminal terminal) {
    Reading reading = SourceReader.read(some, terminal.in());
    tell(reading.problems(), terminal);
    return reading;
  }

  /**
   * Hands on the articles of some of them one by one, and tells what could not be read.
   *
   * @return whether everything could be read
   */
  boolean stream(List<String> some, Terminal terminal, ArticleSink sink) {
    return tell(SourceReader.stream(some, terminal.in(), sink), terminal);
  }

  /**
   * Hands on the stories of some of them one by one, and tells what could not be read.
   *
   * @return whether everything could be read
   */
  boolean streamStories(List<String> some, Terminal terminal, StorySink sink) {
    return tell(SourceReader.streamStories(some, terminal.in(), sink), terminal);
  }

  private static boolean tell(ImmutableList<ReadProblem> problems, Terminal terminal) {
    problems.stream().map(ReadProblem::display).forEach(terminal::say);
    return problems.isEmpty();
  }
}
