package io.github.concordant.text.time;

/**
 * An expression that was read.
 *
 * @param end the place of the first token after it
 */
record Reading(int end, Meaning meaning) {}
