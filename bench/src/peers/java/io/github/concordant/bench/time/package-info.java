/** Reading times beside a peer. Built with {@code -Ppeers} alone: the peer's licence is not ours. */
@NullMarked
package io.github.concordant.bench.time;

import org.jspecify.annotations.NullMarked;
