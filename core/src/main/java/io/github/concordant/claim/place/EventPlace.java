package io.github.concordant.claim.place;

import io.github.concordant.model.Span;

/**
 * Where an event happened.
 *
 * @param value a town's name, or an address
 */
record EventPlace(String value, Span evidence) {}
