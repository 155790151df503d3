/** How time grows with the length of a text that somebody made to be slow. */
@NullMarked
package io.github.concordant.bench.growth;

import org.jspecify.annotations.NullMarked;
