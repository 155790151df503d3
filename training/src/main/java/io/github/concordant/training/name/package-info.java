/** Makes the model of the name recogniser from annotated texts, and measures it. */
@NullMarked
package io.github.concordant.training.name;

import org.jspecify.annotations.NullMarked;
