/** Are events told apart? Scorers over articles of which it is known what they tell of. */
@NullMarked
package io.github.concordant.bench.event;

import org.jspecify.annotations.NullMarked;
