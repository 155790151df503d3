/** The text layer put together: sentences, numbers, times and names of an article. */
@NullMarked
package io.github.concordant.text.annotate;

import org.jspecify.annotations.NullMarked;
