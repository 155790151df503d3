/** Measurements of accuracy on public data sets and of speed; no part of what is shipped. */
@NullMarked
package io.github.concordant.bench;

import org.jspecify.annotations.NullMarked;
