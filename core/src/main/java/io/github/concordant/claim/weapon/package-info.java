/**
 * Weapons and vehicles of attacks.
 *
 * <p>For the library's own use: it changes without notice.
 */
@NullMarked
package io.github.concordant.claim.weapon;

import org.jspecify.annotations.NullMarked;
