/** Web pages: the article in them, and what they say of themselves. */
@NullMarked
package io.github.concordant.formats.web;

import org.jspecify.annotations.NullMarked;
