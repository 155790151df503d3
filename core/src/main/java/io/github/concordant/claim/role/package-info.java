/** Claims of a person's office. */
@NullMarked
package io.github.concordant.claim.role;

import org.jspecify.annotations.NullMarked;
