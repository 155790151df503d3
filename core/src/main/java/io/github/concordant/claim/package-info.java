/** The extension point for kinds of claims; one package a family beneath it. */
@NullMarked
package io.github.concordant.claim;

import org.jspecify.annotations.NullMarked;
