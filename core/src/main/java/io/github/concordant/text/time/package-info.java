/**
 * Finds the temporal expressions of a text and works out what days they mean: {@link
 * io.github.concordant.text.time.TimeTagger}. Readers of one family of expressions each turn words
 * into a {@link io.github.concordant.text.time.Meaning}, which becomes a TIMEX3 value once the day
 * of publication, the tense and the dates told before are known.
 *
 * <p>For the library's own use: it changes without notice.
 */
@NullMarked
package io.github.concordant.text.time;

import org.jspecify.annotations.NullMarked;
