/**
 * What is known of places: countries, capitals, demonyms, provinces and cities, and what lies in
 * what.
 *
 * <p>For the library's own use: it changes without notice.
 */
@NullMarked
package io.github.concordant.text.place;

import org.jspecify.annotations.NullMarked;
