/** An extension of each sort: claim kind, reader, format, annotator, words. */
@NullMarked
package io.github.concordant.examples.extension;

import org.jspecify.annotations.NullMarked;
