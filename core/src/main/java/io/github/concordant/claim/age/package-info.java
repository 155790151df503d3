/** Claims of a person's age. */
@NullMarked
package io.github.concordant.claim.age;

import org.jspecify.annotations.NullMarked;
