package io.github.concordant.spark;

import io.github.concordant.ConsistencyChecker;
import io.github.concordant.config.BadConfiguration;
import io.github.concordant.config.Configuration;
import io.github.concordant.config.ConfigurationReader;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.spark.SparkFiles;
import org.jspecify.annotations.Nullable;

/** One checker an executor: its models are loaded by the first task and shared by all others. */
final class Checkers {

  private static final ConcurrentMap<Settings, ConsistencyChecker> MADE = new ConcurrentHashMap<>();

  private Checkers() {}

  /**
   * The checker of those settings.
   *
   * @throws IllegalArgumentException if the configuration cannot be read; the driver has read it
   *     before, so that this is told before any work is done
   */
  static ConsistencyChecker of(Settings settings) {
    return MADE.computeIfAbsent(settings, Checkers::make);
  }

  private static ConsistencyChecker make(Settings settings) {
    return ConsistencyChecker.builder()
        .configuration(configuration(settings.configuration()))
        .mostArticles(settings.mostArticles())
        .build();
  }

  private static Configuration configuration(@Nullable String file) {
    if (file == null) {
      return Configuration.standard();
    }
    try {
      return ConfigurationReader.read(Path.of(SparkFiles.get(file)));
    } catch (BadConfiguration e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
