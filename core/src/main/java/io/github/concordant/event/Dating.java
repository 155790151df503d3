package io.github.concordant.event;

import io.github.concordant.model.ClaimValue.Days;
import org.jspecify.annotations.Nullable;

/**
 * The days of one event word.
 *
 * @param when null where none are known
 * @param extent what they are of the event
 */
record Dating(@Nullable Days when, Extent extent) {}
