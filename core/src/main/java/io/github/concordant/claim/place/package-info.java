/**
 * Where an event happened.
 *
 * <p>For the library's own use: it changes without notice.
 */
@NullMarked
package io.github.concordant.claim.place;

import org.jspecify.annotations.NullMarked;
