package io.github.concordant.cli;

import io.github.concordant.ConsistencyChecker;
import io.github.concordant.config.Configuration;
import java.util.HashMap;
import java.util.Map;

/** Makes the checker when there is something to check: its models take longer than all the rest. */
final class LazyChecker {

  private final Map<Configuration, ConsistencyChecker> checkers = new HashMap<>();

  ConsistencyChecker get() {
    return get(Configuration.standard());
  }

  /** The checker for a configuration, made once; all share the models. */
  synchronized ConsistencyChecker get(Configuration configuration) {
    return checkers.computeIfAbsent(
        configuration, c -> ConsistencyChecker.builder().configuration(c).build());
  }
}
