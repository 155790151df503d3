/**
 * Mentions of events in one article, and their alignment across sources.
 *
 * <p>For the library's own use: it changes without notice.
 */
@NullMarked
package io.github.concordant.event;

import org.jspecify.annotations.NullMarked;
