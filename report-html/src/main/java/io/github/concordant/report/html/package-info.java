/** The report as one page for a browser. */
@NullMarked
package io.github.concordant.report.html;

import org.jspecify.annotations.NullMarked;
