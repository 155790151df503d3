/** Claims of the names of persons, groups and places. */
@NullMarked
package io.github.concordant.claim.name;

import org.jspecify.annotations.NullMarked;
