/**
 * Numbers in figures and words, read as intervals, and what they number: people and things, or
 * ages, dates, money, streets and the rest.
 *
 * <p>For the library's own use: it changes without notice.
 */
@NullMarked
package io.github.concordant.text.number;

import org.jspecify.annotations.NullMarked;
