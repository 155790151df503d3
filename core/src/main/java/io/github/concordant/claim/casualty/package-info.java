/**
 * How many people were killed, injured, missing, detained, kidnapped, displaced or rescued.
 *
 * <p>For the library's own use: it changes without notice.
 */
@NullMarked
package io.github.concordant.claim.casualty;

import org.jspecify.annotations.NullMarked;
