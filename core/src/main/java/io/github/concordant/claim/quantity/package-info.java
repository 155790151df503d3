/**
 * Counted things of an event other than its casualties.
 *
 * <p>For the library's own use: it changes without notice.
 */
@NullMarked
package io.github.concordant.claim.quantity;

import org.jspecify.annotations.NullMarked;
