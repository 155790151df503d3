/** Claims of the day of an event. */
@NullMarked
package io.github.concordant.claim.date;

import org.jspecify.annotations.NullMarked;
