/**
 * What is known of places: countries, capitals, demonyms, provinces and cities, and what lies in
 * what.
 */
@NullMarked
package io.github.concordant.text.place;

import org.jspecify.annotations.NullMarked;
