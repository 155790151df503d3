/** How fast: where the time goes, how it grows, and the plots of it. */
@NullMarked
package io.github.concordant.bench.speed;

import org.jspecify.annotations.NullMarked;
