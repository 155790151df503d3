package io.github.concordant.text.time;

import com.google.common.collect.ImmutableSet;

/**
 * Nouns of what nobody announces beforehand: in "police will review Sunday's shooting" the verb
 * looks ahead and the Sunday is past.
 */
final class Deeds {

  private static final ImmutableSet<String> NOUNS =
      Vocabulary.words(
          """
          accident accidents airstrike airstrikes ambush assassination assault attack attacks blast
          blasts bombing bombings clash clashes collapse collision coup crash crashes derailment
          disaster earthquake explosion explosions gunfire incident incidents killing killings
          landslide massacre murder murders mutiny putsch quake raid raids ramming riot riots ruling
          sinking shelling shooting shootings stabbing stabbings stampede tragedy violence
          """);

  private Deeds() {}

  /**
   * Whether the expression from {@code start} up to {@code end} stands before such a noun, at most
   * one adjective between: "Sunday's deadly blast", "the February mutiny".
   */
  static boolean follow(Words words, int start, int end) {
    boolean possessive =
        (words.isMark(end, '\'') || words.isMark(end, '\u2019')) && words.is(end + 1, "s");
    int noun = possessive ? end + 2 : end;
    boolean named = isDeed(words, end, noun) || (possessive && isDeed(words, end, noun + 1));
    return named && !words.is(start - 1, "next") && !words.is(start - 1, "coming");
  }

  private static boolean isDeed(Words words, int end, int noun) {
    return words.sameSentence(end - 1, noun) && NOUNS.contains(words.lower(noun));
  }
}
