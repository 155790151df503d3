/** Fuzzing of everything that takes what somebody else has written. */
@NullMarked
package io.github.concordant.bench.fuzz;

import org.jspecify.annotations.NullMarked;
