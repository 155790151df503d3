package io.github.concordant.spark;

import com.google.common.collect.ImmutableMap;
import io.github.concordant.config.BadConfiguration;
import io.github.concordant.config.ConfigurationReader;
import io.github.concordant.grouping.StoryFinder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The job as {@code spark-submit} starts it. */
@Command(
    name = "concordant-spark",
    mixinStandardHelpOptions = true,
    description = {
      "Find the stories of an archive, check each, and write claims, events and findings as JSON",
      "lines and as Parquet."
    },
    sortOptions = false)
public final class ArchiveCommand implements Callable<Integer> {

  /** What tells which articles are one story. */
  enum By {
    FINDING,
    STORY
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files or folders that Spark can read, patterns too.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FOLDER",
      description = "Where to write; it must not be there yet.")
  private String output = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What the archive is: ${COMPLETION-CANDIDATES}; json if not told.")
  private ArchiveFormat format = ArchiveFormat.JSON;

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      description = {
        "finding, the default: find out which articles tell one story. story: each says so in its",
        "column \"story\"."
      })
  private By by = By.FINDING;

  @Option(
      names = "--window",
      paramLabel = "DAYS",
      description = "Days without an article after which a story is over; 14 if not told.")
  private int window = StoryFinder.WINDOW;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The configuration of all stories; a file of the driver's.")
  private @Nullable Path configuration;

  @Option(
      names = "--most-articles",
      paramLabel = "N",
      description = "Articles of a story beyond which it is told rather than checked; 10000.")
  private int mostArticles = 10_000;

  @Spec private @Nullable CommandSpec spec;

  /** Runs the job, and leaves with a status other than 0 only where it failed. */
  public static void main(String[] arguments) {
    int status = commandLine().execute(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  static CommandLine commandLine() {
    return new CommandLine(new ArchiveCommand()).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    if (window < 0 || mostArticles < 1) {
      throw new ParameterException(line, "--window and --most-articles take no negative numbers");
    }
    validate(line);
    SparkSession spark = SparkSession.builder().appName("concordant").getOrCreate();
    try {
      ArchiveJob job = new ArchiveJob(spark, settings(spark));
      int days = by == By.STORY ? -1 : window;
      tell(job.run(format, paths, days, output), line.getOut());
    } finally {
      spark.stop();
    }
    return 0;
  }

  /** A mistake is told before any work is done. */
  private void validate(CommandLine line) {
    try {
      if (configuration != null) {
        ConfigurationReader.read(configuration);
      }
    } catch (BadConfiguration e) {
      throw new ParameterException(line, e.getMessage(), e);
    }
  }

  private Settings settings(SparkSession spark) {
    if (configuration == null) {
      return new Settings(null, mostArticles);
    }
    spark.sparkContext().addFile(configuration.toString());
    return new Settings(String.valueOf(configuration.getFileName()), mostArticles);
  }

  private void tell(ArchiveJob.Outcome outcome, PrintWriter out) {
    out.println("articles: " + outcome.rows().getOrDefault(Archive.NONE, 0L));
    outcome.rows().entrySet().stream()
        .filter(entry -> !entry.getKey().equals(Archive.NONE))
        .forEach(entry -> out.println("set aside, " + entry.getKey() + ": " + entry.getValue()));
    outcome.examples().forEach(example -> out.println("  " + example));
    out.println("written to " + output + ": " + counts(outcome.written()));
    out.println(outcome.time());
    out.flush();
  }

  private static String counts(ImmutableMap<String, Long> written) {
    List<String> counts = new ArrayList<>();
    written.forEach((table, lines) -> counts.add(lines + " " + table));
    return String.join(", ", counts);
  }
}
