/** Renderers of a finished report. */
@NullMarked
package io.github.concordant.report;

import org.jspecify.annotations.NullMarked;
