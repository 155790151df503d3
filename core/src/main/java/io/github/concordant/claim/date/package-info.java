/**
 * Claims of the day of an event.
 *
 * <p>For the library's own use: it changes without notice.
 */
@NullMarked
package io.github.concordant.claim.date;

import org.jspecify.annotations.NullMarked;
