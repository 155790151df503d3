/**
 * Which articles of a pile or a stream tell of one event: story finding as in topic detection and
 * tracking, by an incremental clustering of weighted words, refined by what the checker reads of
 * the event itself.
 */
@NullMarked
package io.github.concordant.grouping;

import org.jspecify.annotations.NullMarked;
