/**
 * The make-up of a raw article: which of its lines are headline, byline, date, caption or
 * boilerplate, and on which day it says that it was published. Read from how newspapers set their
 * copy, not from which newspaper it is.
 *
 * <p>For the library's own use: it changes without notice.
 */
@NullMarked
package io.github.concordant.text.layout;

import org.jspecify.annotations.NullMarked;
