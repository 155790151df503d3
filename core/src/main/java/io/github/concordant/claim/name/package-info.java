/**
 * Claims of the names of persons, groups and places.
 *
 * <p>For the library's own use: it changes without notice.
 */
@NullMarked
package io.github.concordant.claim.name;

import org.jspecify.annotations.NullMarked;
