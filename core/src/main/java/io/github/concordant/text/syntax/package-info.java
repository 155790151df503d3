/**
 * Sentences, words, tags, lemmas and grammatical relations of English news, after Universal
 * Dependencies.
 *
 * <p>For the library's own use: it changes without notice.
 */
@NullMarked
package io.github.concordant.text.syntax;

import org.jspecify.annotations.NullMarked;
