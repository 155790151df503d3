package io.github.concordant.compare.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Endings that make another name of a name, and those that news leaves out. */
final class Endings {

  private static final Pattern PATRONYMIC =
      Pattern.compile("(.{2,}?)(?:[aeio]?[yi]?[aeouy]?v?[iy](?:ch|tsch|cz)|[aeiou]{0,2}[vuw]na)");
  private static final Pattern SON_OR_DAUGHTER = Pattern.compile(".{2,}(?:[ae]?v[iy]ch|[vuw]na)");
  private static final Pattern LEFT_OUT =
      Pattern.compile("(?:[aou]l+ah|b[ae][ky]|khan|jan|zad[ae]h?|[aiu]s)");

  /** The Baltic s after Slavic names, and the y that Zakhar has as Zakhary. */
  private static final Pattern ONE_LETTER =
      Pattern.compile(".{2,}(?:(?:[oe]v|in|ij|ej|andr|slav|mir)s|[^aeiou]y)");

  private static final Pattern BALTIC = Pattern.compile("(.{2,}(?:[oe]v|in))[aiu]?s");
  private static final int SHORTEST_HEAD = 5;
  private static final double ANOTHER = .45;
  private static final double OF_DESCENT = .66;

  private Endings() {}

  /** Whether the word is a Slavic patronymic: Petrovich, Petrovna. */
  static boolean isPatronymic(String letters) {
    return (letters.endsWith("ch") || letters.endsWith("na"))
        && SON_OR_DAUGHTER.matcher(letters).matches();
  }

  /** The father's name in a patronymic, up to its ending. */
  static String father(String patronymic) {
    Matcher matcher = PATRONYMIC.matcher(patronymic);
    return matcher.matches() ? matcher.group(1) : patronymic;
  }

  /** Whether a patronymic is a daughter's. */
  static boolean isDaughter(String patronymic) {
    return patronymic.endsWith("na");
  }

  /** A Slavic surname without the ending that Latvian and Lithuanian give it: Leontjevas. */
  static String withoutBaltic(String letters) {
    Matcher matcher = BALTIC.matcher(letters);
    return matcher.matches() ? matcher.group(1) : letters;
  }

  /** Whether the longer word is the shorter with an ending that may be left out: Ghodratollah. */
  static boolean leavesOut(String one, String other) {
    String longer = one.length() > other.length() ? one : other;
    String shorter = one.length() > other.length() ? other : one;
    return shorter.length() >= SHORTEST_HEAD
        && longer.startsWith(shorter)
        && (LEFT_OUT.matcher(longer.substring(shorter.length())).matches()
            || (longer.length() == shorter.length() + 1 && ONE_LETTER.matcher(longer).matches()));
  }

  /**
   * How alike two words can be at most when one goes on after the other: a syllable more makes
   * another name, the vowel of the other sex does (Daniel and Daniela), that of descent may (Rahim
   * and Rahimi).
   */
  static double most(String sounds, String otherSounds) {
    String longer = sounds.length() > otherSounds.length() ? sounds : otherSounds;
    String shorter = sounds.length() > otherSounds.length() ? otherSounds : sounds;
    if (!longer.startsWith(shorter) || longer.length() == shorter.length()) {
      return 1;
    }
    String rest = longer.substring(shorter.length());
    if (rest.chars().anyMatch(sound -> !Sounds.isVowel((char) sound))) {
      return rest.chars().anyMatch(sound -> Sounds.isVowel((char) sound)) ? ANOTHER : 1;
    }
    boolean afterVowel = shorter.isEmpty() || Sounds.isVowel(shorter.charAt(shorter.length() - 1));
    if (afterVowel) {
      return 1;
    }
    return rest.endsWith("A") ? ANOTHER : rest.equals("I") ? OF_DESCENT : 1;
  }
}
