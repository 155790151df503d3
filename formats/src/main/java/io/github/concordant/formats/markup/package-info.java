/** Elements, paragraphs and headlines of markup, whatever format it is in. */
@NullMarked
package io.github.concordant.formats.markup;

import org.jspecify.annotations.NullMarked;
