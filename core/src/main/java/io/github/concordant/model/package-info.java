/**
 * The words of the trade as values: articles, claims, events and findings, immutable and free of
 * any processing.
 */
@NullMarked
package io.github.concordant.model;

import org.jspecify.annotations.NullMarked;
