package io.github.concordant.cli;

import com.google.common.collect.ImmutableList;
import io.github.concordant.config.BadConfiguration;
import io.github.concordant.config.Configuration;
import io.github.concordant.config.ConfigurationReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Finds the configuration of each input: the file of {@code --config}, else the one in the input's
 * own folder; for articles given one by one, the one in the folder of the first.
 */
final class ConfigOption {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = {
        "The configuration, instead of the concordant.toml or concordant.yaml in the story's",
        "folder."
      })
  private @Nullable Path file;

  /** Inputs in a row that one configuration holds for. */
  record Group(ImmutableList<String> paths, Configuration configuration) {}

  /** The inputs in their order, cut where the configuration changes. */
  ImmutableList<Group> groups(List<String> paths) throws BadConfiguration {
    if (file != null) {
      return ImmutableList.of(
          new Group(ImmutableList.copyOf(paths), ConfigurationReader.read(file)));
    }
    Map<Optional<Path>, Configuration> read = new HashMap<>();
    ImmutableList.Builder<Group> groups = ImmutableList.builder();
    List<String> row = new ArrayList<>();
    Optional<Configuration> ofRow = Optional.empty();
    for (Map.Entry<String, Optional<Path>> entry : files(paths).entrySet()) {
      Configuration configuration = configuration(entry.getValue(), read);
      if (ofRow.isPresent() && ofRow.get() != configuration) {
        groups.add(new Group(ImmutableList.copyOf(row), ofRow.get()));
        row.clear();
      }
      row.add(entry.getKey());
      ofRow = Optional.of(configuration);
    }
    ofRow.ifPresent(last -> groups.add(new Group(ImmutableList.copyOf(row), last)));
    return groups.build();
  }

  private static Configuration configuration(
      Optional<Path> file, Map<Optional<Path>, Configuration> read) throws BadConfiguration {
    Configuration known = read.get(file);
    if (known == null) {
      known = file.isPresent() ? ConfigurationReader.read(file.get()) : Configuration.standard();
      read.put(file, known);
    }
    return known;
  }

  private static Map<String, Optional<Path>> files(List<String> paths) throws BadConfiguration {
    Map<String, Optional<Path>> files = new LinkedHashMap<>();
    Optional<Path> ofSingles = beside(paths);
    for (String path : paths) {
      files.put(path, isFolder(path) ? ConfigurationReader.fileIn(Path.of(path)) : ofSingles);
    }
    return files;
  }

  private static boolean isFolder(String path) {
    try {
      return Files.isDirectory(Path.of(path));
    } catch (InvalidPathException e) {
      // The reading of the inputs tells of it.
      return false;
    }
  }

  /** The file beside the first article that is given by itself. */
  private static Optional<Path> beside(List<String> paths) throws BadConfiguration {
    for (String path : paths) {
      if (!path.equals("-") && !isFolder(path)) {
        return beside(path);
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> beside(String path) throws BadConfiguration {
    try {
      Path parent = Path.of(path).getParent();
      return ConfigurationReader.fileIn(parent == null ? Path.of("") : parent);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
