package io.github.concordant.text;

/**
 * Brings a lexicon along in a jar: an implementation is named in {@code
 * META-INF/services/io.github.concordant.text.LexiconProvider}, and every checker that looks for
 * extensions knows its words.
 */
@FunctionalInterface
public interface LexiconProvider {

  /** The words to add; asked for once by each checker that is made. */
  Lexicon lexicon();
}
