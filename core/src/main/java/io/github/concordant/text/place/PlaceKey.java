package io.github.concordant.text.place;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Folds spellings of a place name into one key: "São Tomé" and "Sao Tome", "Port-au-Prince" and
 * "port au prince". Acronyms keep their case, for "us" and "car" are words.
 */
final class PlaceKey {

  private static final String ACRONYM_SIGN = "=";
  private static final int LONGEST_ACRONYM = 5;

  private PlaceKey() {}

  /** The key that ignores case, marks, hyphens, apostrophes and a leading "the". */
  static String of(String name) {
    String folded = ofPlain(name);
    return folded == null ? ofMarked(name) : folded;
  }

  /**
   * The key of a name of plain letters, as nearly all are: many thousands of keys are made when the
   * tables are read. Null where the name is no such.
   */
  private static @Nullable String ofPlain(String name) {
    char[] key = new char[name.length() + 1];
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 128 || c == '&') {
        return null;
      }
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter) {
        if (gap && length > 0) {
          key[length++] = ' ';
        }
        gap = false;
        key[length++] = c <= 'Z' && c >= 'A' ? (char) (c + ('a' - 'A')) : c;
      } else {
        gap |= c == '-' || c == '/' || c == ',' || Character.isWhitespace(c);
      }
    }
    return withoutThe(new String(key, 0, length));
  }

  private static String ofMarked(String name) {
    StringBuilder key = new StringBuilder(name.length());
    String parted =
        CharMatcher.ascii().matchesAllOf(name)
            ? name
            : Normalizer.normalize(name, Normalizer.Form.NFD);
    for (int i = 0; i < parted.length(); i += Character.charCount(parted.codePointAt(i))) {
      fold(parted.codePointAt(i), key);
    }
    return withoutThe(CharMatcher.is(' ').trimAndCollapseFrom(key, ' '));
  }

  private static String withoutThe(String key) {
    return key.startsWith("the ") ? key.substring(4) : key;
  }

  private static void fold(int c, StringBuilder key) {
    if (c < 128 && Character.isLetterOrDigit(c)) {
      key.append(Ascii.toLowerCase((char) c));
    } else if (Character.isLetterOrDigit(c)) {
      key.append(plain(c));
    } else if (c == '&') {
      key.append(" and ");
    } else if (Character.isWhitespace(c) || c == '-' || c == '/' || c == ',' || isDash(c)) {
      key.append(' ');
    }
  }

  private static boolean isDash(int c) {
    return c >= 0x2010 && c <= 0x2015;
  }

  private static String plain(int c) {
    return switch (c) {
      case 'ı', 'İ' -> "i";
      case 'ø', 'Ø' -> "o";
      case 'ł', 'Ł' -> "l";
      case 'đ', 'Đ', 'ð', 'Ð' -> "d";
      case 'æ', 'Æ' -> "ae";
      case 'ß' -> "ss";
      default -> Character.toString(c).toLowerCase(Locale.ROOT);
    };
  }

  /** Whether this is written as an acronym: "US", "U.S.", "UAE". */
  static boolean isAcronym(String name) {
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '.' && (c < 'A' || c > 'Z')) {
        return false;
      }
      letters += c == '.' ? 0 : 1;
    }
    return letters >= 2 && letters <= LONGEST_ACRONYM;
  }

  /** The key of an acronym, which no word in lower case can reach. */
  static String ofAcronym(String name) {
    return ACRONYM_SIGN + CharMatcher.is('.').removeFrom(name);
  }

  /** Whether the two are one name once folded. */
  static boolean same(String a, String b) {
    return Ascii.equalsIgnoreCase(a, b) || of(a).equals(of(b));
  }
}
