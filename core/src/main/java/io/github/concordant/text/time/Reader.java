package io.github.concordant.text.time;

import org.jspecify.annotations.Nullable;

/** Reads one family of expressions. */
interface Reader {

  /** The longest expression of this family that begins at the token, or null. */
  @Nullable Reading read(Words words, int at);
}
