/**
 * Holds a report against what a person expects of it, written by hand with quotes beside the
 * articles of a story.
 */
@NullMarked
package io.github.concordant.verify;

import org.jspecify.annotations.NullMarked;
