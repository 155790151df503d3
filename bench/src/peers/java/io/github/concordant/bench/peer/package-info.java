/** Beside peers. Built with {@code -Ppeers} alone: the licences of most are not ours. */
@NullMarked
package io.github.concordant.bench.peer;

import org.jspecify.annotations.NullMarked;
