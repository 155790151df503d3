/**
 * Claims of whom or what was hit.
 *
 * <p>For the library's own use: it changes without notice.
 */
@NullMarked
package io.github.concordant.claim.target;

import org.jspecify.annotations.NullMarked;
