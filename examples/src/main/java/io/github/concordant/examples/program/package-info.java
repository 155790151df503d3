/** Three small programs that embed the library. */
@NullMarked
package io.github.concordant.examples.program;

import org.jspecify.annotations.NullMarked;
