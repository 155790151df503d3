/** Counted things of an event other than its casualties. */
@NullMarked
package io.github.concordant.claim.quantity;

import org.jspecify.annotations.NullMarked;
