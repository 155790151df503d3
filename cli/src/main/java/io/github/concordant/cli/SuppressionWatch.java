package io.github.concordant.cli;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.concordant.config.Configuration;
import io.github.concordant.model.Report;
import io.github.concordant.model.Suppression;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tells of suppressions that matched no finding, so that none lives on unseen. */
final class SuppressionWatch {

  private final Set<Configuration> configurations = new LinkedHashSet<>();
  private final SetMultimap<Configuration, String> matched = HashMultimap.create();

  /** Takes note of a story that was checked under a configuration. */
  void saw(Configuration configuration, Report report) {
    configurations.add(configuration);
    report
        .suppressed()
        .values()
        .forEach(suppression -> matched.put(configuration, suppression.fingerprint()));
  }

  /** Says which suppressions were of no use to any story of their configuration. */
  void tell(Terminal terminal) {
    for (Configuration configuration : configurations) {
      for (Suppression suppression : configuration.suppressions()) {
        if (!matched.containsEntry(configuration, suppression.fingerprint())) {
          terminal.say(
              "no finding has the fingerprint "
                  + suppression.fingerprint()
                  + ", suppressed on "
                  + suppression.date()
                  + " ("
                  + suppression.reason()
                  + "); take it out of the configuration");
        }
      }
    }
  }
}
