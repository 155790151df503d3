/** Documents as office programs write them: PDF and Word. */
@NullMarked
package io.github.concordant.formats.office;

import org.jspecify.annotations.NullMarked;
