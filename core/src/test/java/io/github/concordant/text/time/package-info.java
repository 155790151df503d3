/** Tests of the tagger of temporal expressions. */
@NullMarked
package io.github.concordant.text.time;

import org.jspecify.annotations.NullMarked;
