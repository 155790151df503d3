/** Are articles put to the story that they tell? Scorers over articles of known events. */
@NullMarked
package io.github.concordant.bench.grouping;

import org.jspecify.annotations.NullMarked;
