package io.github.concordant.cli;

import io.github.concordant.config.BadConfiguration;
import io.github.concordant.config.Configuration;
import io.github.concordant.config.ConfigurationReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The settings of a configuration as options of the same names, which win over the file. */
final class SettingOptions {

  @Option(
      names = "--slots",
      paramLabel = "SLOT=on|off",
      description = {
        "Whether a slot is looked at, such as weapon=off. \"others\" stands for all that are not",
        "named: --slots killed=on --slots others=off."
      })
  private List<String> slots = List.of();

  @Option(
      names = "--verdicts",
      paramLabel = "VERDICT=on|off",
      description = "Whether findings of a verdict are reported, such as superseded=off.")
  private List<String> verdicts = List.of();

  @Option(
      names = "--levels",
      paramLabel = "VERDICT=LEVEL",
      description = "The level of a verdict's findings: error, warning, info or none.")
  private List<String> levels = List.of();

  @Option(
      names = "--tolerance",
      paramLabel = "SLOT=NUMBER",
      description = {
        "How far counts may lie apart and still be compatible, as a number (killed=1) or a share",
        "of the larger one (displaced=10%%)."
      })
  private List<String> tolerance = List.of();

  @Option(
      names = "--house-style",
      paramLabel = "NAME",
      description = "A spelling that the house has chosen, named beside those of the sources.")
  private List<String> houseStyle = List.of();

  @Option(
      names = "--aliases",
      paramLabel = "NAME=NAME",
      description = {
        "Two names of one group or place; findings give the second:",
        "\"Army of Justice=Jaish al-Adl\"."
      })
  private List<String> aliases = List.of();

  @Option(
      names = "--reference-date",
      paramLabel = "DAY",
      description = "The day of articles that tell no day of their own, such as 2024-01-28.")
  private @Nullable String referenceDate;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Your own outlet: what it has printed does not bear out your own draft.")
  private @Nullable String publisher;

  @Option(
      names = "--suppress",
      paramLabel = "FINGERPRINT=DAY REASON",
      description = {
        "A finding that needs no more attention: \"FINGERPRINT=2024-01-28 heard it from the",
        "mayor\". It is shown as suppressed and does not count for the exit status."
      })
  private List<String> suppress = List.of();

  /** The configuration with these settings in place of its own. */
  Configuration over(Configuration file) throws BadConfiguration {
    Configuration.Builder builder = file.toBuilder();
    all(builder, "slots", slots);
    all(builder, "verdicts", verdicts);
    all(builder, "levels", levels);
    all(builder, "tolerance", tolerance);
    all(builder, "house-style", houseStyle);
    all(builder, "aliases", aliases);
    one(builder, "reference-date", referenceDate);
    one(builder, "publisher", publisher);
    all(builder, "suppress", suppress);
    return builder.build();
  }

  private static void all(Configuration.Builder builder, String setting, List<String> values)
      throws BadConfiguration {
    for (String value : values) {
      ConfigurationReader.option(builder, setting, value);
    }
  }

  private static void one(Configuration.Builder builder, String setting, @Nullable String value)
      throws BadConfiguration {
    if (value != null) {
      ConfigurationReader.option(builder, setting, value);
    }
  }
}
