@NullMarked
package io.github.concordant.spark;

import org.jspecify.annotations.NullMarked;
