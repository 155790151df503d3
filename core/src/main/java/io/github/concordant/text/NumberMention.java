package io.github.concordant.text;

import io.github.concordant.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number in figures or words, as an interval: "at least nine" is 9 and up, "dozens" 24 to 99.
 *
 * @param max the upper bound, or null when open
 */
public record NumberMention(Span span, String text, long min, @Nullable Long max) {}
