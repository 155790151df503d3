/**
 * Finds the names of persons, groups, organisations and places in a text.
 *
 * <p>For the library's own use: it changes without notice.
 */
@NullMarked
package io.github.concordant.text.name;

import org.jspecify.annotations.NullMarked;
