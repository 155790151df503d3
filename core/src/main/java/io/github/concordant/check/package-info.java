/** The pipeline: annotate, extract, align, compare, judge, explain. */
@NullMarked
package io.github.concordant.check;

import org.jspecify.annotations.NullMarked;
