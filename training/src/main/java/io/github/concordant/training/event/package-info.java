/** Makes the tables by which events are told apart. */
@NullMarked
package io.github.concordant.training.event;

import org.jspecify.annotations.NullMarked;
