/** Speed beside peers. Built with {@code -Ppeers} alone: not all of their licences are ours. */
@NullMarked
package io.github.concordant.bench.speed;

import org.jspecify.annotations.NullMarked;
