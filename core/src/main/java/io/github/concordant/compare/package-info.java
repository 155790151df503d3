/** The algebra of values: which of two values can both be true, by the shape of the value. */
@NullMarked
package io.github.concordant.compare;

import org.jspecify.annotations.NullMarked;
