/** What embedders import: make a checker once, hand it articles, walk the findings. */
@NullMarked
package io.github.concordant;

import org.jspecify.annotations.NullMarked;
