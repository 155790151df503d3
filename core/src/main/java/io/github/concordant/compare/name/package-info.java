/**
 * Whether two names are meant for one person, group or place, however they are spelt.
 *
 * <p>The entry is {@link io.github.concordant.compare.name.NameMatcher}. A name is folded to plain
 * letters, split into tokens, and compared token by token as sounds rather than letters, because
 * news romanises Arabic, Persian, Cyrillic, Chinese and Korean names by ear.
 */
@NullMarked
package io.github.concordant.compare.name;

import org.jspecify.annotations.NullMarked;
