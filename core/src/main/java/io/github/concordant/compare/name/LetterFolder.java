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
    return out.toString().strip();
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
