/** Claims of whom or what was hit. */
@NullMarked
package io.github.concordant.claim.target;

import org.jspecify.annotations.NullMarked;
