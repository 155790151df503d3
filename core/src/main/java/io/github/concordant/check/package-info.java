/**
 * The pipeline: annotate, extract, align, compare, judge, explain.
 *
 * <p>For the library's own use: it changes without notice.
 */
@NullMarked
package io.github.concordant.check;

import org.jspecify.annotations.NullMarked;
