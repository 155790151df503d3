/** The formats in which news is exchanged: ninjs, NewsML-G2, NITF, RSS and Atom. */
@NullMarked
package io.github.concordant.formats.news;

import org.jspecify.annotations.NullMarked;
