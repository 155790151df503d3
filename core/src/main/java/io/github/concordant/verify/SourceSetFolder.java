package io.github.concordant.verify;

import com.google.common.collect.ImmutableList;
import io.github.concordant.config.BadConfiguration;
import io.github.concordant.config.Configuration;
import io.github.concordant.config.ConfigurationReader;
import io.github.concordant.ingest.ReadProblem;
import io.github.concordant.ingest.Reading;
import io.github.concordant.ingest.SourceReader;
import io.github.concordant.model.SourceSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with the articles of a story and what is expected of the report on them.
 *
 * @param path the folder
 * @param configuration of the {@code concordant.toml} or {@code .yaml} in it, else the standard one
 * @param stories one, unless the articles name several
 * @param problems what could not be read, each in a line that says what to do about it
 */
public record SourceSetFolder(
    Path path,
    Configuration configuration,
    ImmutableList<SourceSet> stories,
    ImmutableList<String> problems) {

  /**
   * The source sets of a folder: the folder itself when it holds expectations, else the folders in
   * it that hold articles or expectations, in the order of their names.
   *
   * @throws IOException if the folder cannot be listed
   */
  public static ImmutableList<Path> under(Path folder) throws IOException {
    if (ExpectationReader.fileIn(folder).isPresent()) {
      return ImmutableList.of(folder);
    }
    ImmutableList.Builder<Path> sets = ImmutableList.builder();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.sorted().toList()) {
        boolean hidden = String.valueOf(entry.getFileName()).startsWith(".");
        if (!hidden && ExpectationReader.isSourceSet(entry)) {
          sets.add(entry);
        }
      }
    }
    return sets.build();
  }

  /** Reads the articles of a folder, and its configuration; without the latter, nothing is read. */
  public static SourceSetFolder read(Path folder) {
    Configuration configuration;
    try {
      Optional<Path> settings = ConfigurationReader.fileIn(folder);
      configuration =
          settings.isPresent()
              ? ConfigurationReader.read(settings.get())
              : Configuration.standard();
    } catch (BadConfiguration e) {
      return new SourceSetFolder(
          folder, Configuration.standard(), ImmutableList.of(), ImmutableList.of(e.display()));
    }
    Reading reading =
        SourceReader.read(ImmutableList.of(folder.toString()), InputStream.nullInputStream());
    return new SourceSetFolder(
        folder,
        configuration,
        reading.stories(),
        reading.problems().stream()
            .map(ReadProblem::display)
            .collect(ImmutableList.toImmutableList()));
  }

  /** Whether a configuration beside the articles asks for another checker than the standard one. */
  public boolean isConfigured() {
    return !configuration.equals(Configuration.standard());
  }

  /**
   * What is expected of the report, in the order of its file.
   *
   * @throws BadExpectations if there is no file of expectations, or it cannot be read
   */
  public ImmutableList<Expectation> expectations() throws BadExpectations {
    Optional<Path> file = ExpectationReader.fileIn(path);
    if (file.isEmpty()) {
      throw new BadExpectations(
          path
              + ": no expected.json or expected.yaml in it; write what must be found, or have it"
              + " drafted by concordant verify --draft-expectations");
    }
    return ExpectationReader.read(file.get());
  }
}
