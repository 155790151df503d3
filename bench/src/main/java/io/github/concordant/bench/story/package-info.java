/** Whole stories: made up by the hundred, grown article by article, checked on many threads. */
@NullMarked
package io.github.concordant.bench.story;

import org.jspecify.annotations.NullMarked;
