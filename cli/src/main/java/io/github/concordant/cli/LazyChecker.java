package io.github.concordant.cli;

import io.github.concordant.ConsistencyChecker;
import org.jspecify.annotations.Nullable;

/** Makes the checker when there is something to check: its models take longer than all the rest. */
final class LazyChecker {

  private @Nullable ConsistencyChecker checker;

  ConsistencyChecker get() {
    if (checker == null) {
      checker = ConsistencyChecker.standard();
    }
    return checker;
  }
}
