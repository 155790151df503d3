/** Mentions of events in one article, and their alignment across sources. */
@NullMarked
package io.github.concordant.event;

import org.jspecify.annotations.NullMarked;
