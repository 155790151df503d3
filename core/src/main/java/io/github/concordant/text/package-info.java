/**
 * Annotation of one article: sentences, tokens, names, times and numbers, each mapped back to the
 * publisher's own characters.
 */
@NullMarked
package io.github.concordant.text;

import org.jspecify.annotations.NullMarked;
