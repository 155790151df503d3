/**
 * Claims of a person's age.
 *
 * <p>For the library's own use: it changes without notice.
 */
@NullMarked
package io.github.concordant.claim.age;

import org.jspecify.annotations.NullMarked;
