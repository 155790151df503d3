/**
 * Who is said to have done it.
 *
 * <p>For the library's own use: it changes without notice.
 */
@NullMarked
package io.github.concordant.claim.perpetrator;

import org.jspecify.annotations.NullMarked;
