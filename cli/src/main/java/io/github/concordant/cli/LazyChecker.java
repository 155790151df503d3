package io.github.concordant.cli;

import com.google.common.util.concurrent.MoreExecutors;
import io.github.concordant.ConsistencyChecker;
import io.github.concordant.config.Configuration;
import io.github.concordant.model.CheckListener;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Makes the checker when there is something to check: its models take longer than all the rest. */
final class LazyChecker {

  private CheckListener listener = CheckListener.NONE;
  private Executor executor = MoreExecutors.directExecutor();
  private final Map<Configuration, ConsistencyChecker> checkers = new HashMap<>();

  ConsistencyChecker get() {
    return get(Configuration.standard());
  }

  /** Has the checkers that are made from now on tell of their stages. */
  synchronized void tellStages(Consumer<String> stages) {
    listener =
        new CheckListener() {
          @Override
          public void stage(Stage stage) {
            stages.accept(stage.id());
          }
        };
  }

  /** Lends threads for reading articles to the checkers that are made from now on. */
  synchronized void lend(Executor threads) {
    executor = threads;
  }

  /** The checker for a configuration, made once; all share the models. */
  synchronized ConsistencyChecker get(Configuration configuration) {
    return checkers.computeIfAbsent(
        configuration,
        c ->
            ConsistencyChecker.builder()
                .configuration(c)
                .listener(listener)
                .executor(executor)
                .build());
  }
}
