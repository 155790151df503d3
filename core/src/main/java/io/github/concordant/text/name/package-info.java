/** Finds the names of persons, groups, organisations and places in a text. */
@NullMarked
package io.github.concordant.text.name;

import org.jspecify.annotations.NullMarked;
