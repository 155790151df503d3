/** The command line: the only place that prints and exits. */
@NullMarked
package io.github.concordant.cli;

import org.jspecify.annotations.NullMarked;
