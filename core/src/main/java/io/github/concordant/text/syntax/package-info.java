/**
 * Sentences, words, tags, lemmas and grammatical relations of English news, after Universal
 * Dependencies.
 */
@NullMarked
package io.github.concordant.text.syntax;

import org.jspecify.annotations.NullMarked;
