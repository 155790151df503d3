/** Weapons and vehicles of attacks. */
@NullMarked
package io.github.concordant.claim.weapon;

import org.jspecify.annotations.NullMarked;
