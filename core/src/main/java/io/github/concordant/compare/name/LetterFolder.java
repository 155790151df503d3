package io.github.concordant.compare.name;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds a name to the letters a to z, digits, and single spaces between words.
 *
 * <p>Marks fall away, letters that carry no mark of their own in Unicode are replaced, Cyrillic,
 * Greek, Arabic and Hangul are romanised, apostrophes vanish, and every other character parts
 * words.
 */
final class LetterFolder {

  private static final ImmutableMap<Character, String> SPECIAL =
      ImmutableMap.<Character, String>builder()
          .put('ß', "ss")
          .put('æ', "ae")
          .put('œ', "oe")
          .put('ø', "o")
          .put('đ', "d")
          .put('ð', "d")
          .put('þ', "th")
          .put('ł', "l")
          .put('ı', "i")
          .put('ħ', "h")
          .put('ŋ', "ng")
          .put('ə', "a")
          .put('ɛ', "e")
          .put('ɔ', "o")
          .buildOrThrow();

  /** Apostrophes and the letters that romanisations write for hamza and ain. */
  private static final String SILENT = "'’‘ʼʾʿ`´ʹʺ′";

  private static final String DIGITS = "013459";
  private static final String LETTERS = "oieasg";

  private LetterFolder() {}

  /** The folded words, parted by single spaces; empty when nothing legible is left. */
  static String fold(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String romanised = Scripts.romanise(plain);
    String bare = Normalizer.normalize(romanised, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      append(out, bare.charAt(i));
    }
    return lettersForDigits(out.toString().strip());
  }

  /** Digits that stand for letters within a word: R0bert. */
  private static String lettersForDigits(String folded) {
    StringBuilder out = new StringBuilder(folded);
    for (int i = 0; i < out.length(); i++) {
      int digit = DIGITS.indexOf(out.charAt(i));
      boolean within = (i > 0 && isLetter(out.charAt(i - 1))) || isLetter(charAt(out, i + 1));
      if (digit >= 0 && within) {
        out.setCharAt(i, LETTERS.charAt(digit));
      }
    }
    return out.toString();
  }

  private static char charAt(StringBuilder text, int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private static boolean isLetter(char letter) {
    return letter >= 'a' && letter <= 'z';
  }

  private static void append(StringBuilder out, char letter) {
    String special = SPECIAL.get(letter);
    if (special != null) {
      out.append(special);
    } else if (isPlain(letter)) {
      out.append(letter);
    } else if (partsWords(letter) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private static boolean isPlain(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
  }

  private static boolean partsWords(char letter) {
    return SILENT.indexOf(letter) < 0
        && Character.getType(letter) != Character.NON_SPACING_MARK
        && Character.getType(letter) != Character.FORMAT;
  }
}
