/**
 * Claims of a person's office.
 *
 * <p>For the library's own use: it changes without notice.
 */
@NullMarked
package io.github.concordant.claim.role;

import org.jspecify.annotations.NullMarked;
