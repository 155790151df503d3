/**
 * Trains and measures the tagger and parser of {@code io.github.concordant.text.syntax} on
 * treebanks of Universal Dependencies.
 */
@NullMarked
package io.github.concordant.training.syntax;

import org.jspecify.annotations.NullMarked;
