/** Who is said to have done it. */
@NullMarked
package io.github.concordant.claim.perpetrator;

import org.jspecify.annotations.NullMarked;
