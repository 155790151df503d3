package io.github.concordant.claim.quantity;

import io.github.concordant.model.ClaimValue;
import io.github.concordant.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A counted thing of an event.
 *
 * @param thing what is counted, by one word or two for all its names: "people aboard"
 * @param rising whether the words tell that it is no longer the old value
 * @param saidBy who says so, or null
 */
record Quantity(
    String thing, ClaimValue value, Span evidence, boolean rising, @Nullable String saidBy) {}
