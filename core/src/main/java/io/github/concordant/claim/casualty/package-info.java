/** How many people were killed, injured, missing, detained, kidnapped, displaced or rescued. */
@NullMarked
package io.github.concordant.claim.casualty;

import org.jspecify.annotations.NullMarked;
