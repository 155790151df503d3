/** Where an event happened. */
@NullMarked
package io.github.concordant.claim.place;

import org.jspecify.annotations.NullMarked;
