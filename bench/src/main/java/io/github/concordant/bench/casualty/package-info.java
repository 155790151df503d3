/** How well casualty counts are read, on public data sets given by path, and how fast. */
@NullMarked
package io.github.concordant.bench.casualty;

import org.jspecify.annotations.NullMarked;
