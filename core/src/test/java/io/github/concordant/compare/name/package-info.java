@NullMarked
package io.github.concordant.compare.name;

import org.jspecify.annotations.NullMarked;
