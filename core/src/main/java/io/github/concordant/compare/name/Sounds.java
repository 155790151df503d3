package io.github.concordant.compare.name;

import com.google.common.collect.ImmutableMap;

/**
 * The letters of one folded word as sounds, one char a sound.
 *
 * <p>Consonants: {@code b p f v w d t z s j k g q h m n l r y} as written, {@code x} kh, {@code $}
 * sh, {@code %} zh, {@code #} ch, {@code &} th, {@code @} dh, {@code c} ts, {@code C} a hard and
 * {@code S} a soft c, {@code N} ng at the end. Vowels: {@code A E I O U}, {@code Y} for ei, ai, ay,
 * {@code V} for eu; au, aw and ow end in the glide {@code w}. A doubled consonant is one sound, and
 * {@code X} an x that begins the word: Xasan, Xi, Xavier.
 */
final class Sounds {

  private static final ImmutableMap<String, String> CONSONANTS =
      ImmutableMap.<String, String>builder()
          .put("tsch", "#")
          .put("dsch", "j")
          .put("shch", "$")
          .put("dzh", "j")
          .put("tch", "#")
          .put("tx", "#")
          .put("sch", "$")
          .put("tz", "c")
          .put("ts", "c")
          .put("cz", "#")
          .put("sz", "$")
          .put("ch", "#")
          .put("sh", "$")
          .put("zh", "%")
          .put("kh", "x")
          .put("gh", "q")
          .put("th", "&")
          .put("dh", "@")
          .put("ph", "f")
          .put("dj", "j")
          .put("dz", "z")
          .put("jh", "j")
          .put("bh", "b")
          .put("rh", "r")
          .put("wh", "w")
          .put("ck", "k")
          .put("dt", "t")
          .put("td", "d")
          .put("cq", "k")
          .put("qu", "k")
          .put("x", "ks")
          .buildOrThrow();

  private static final ImmutableMap<String, String> VOWELS =
      ImmutableMap.<String, String>builder()
          .put("eau", "O")
          .put("iou", "IU")
          .put("aou", "AU")
          .put("aa", "A")
          .put("ee", "I")
          .put("ii", "I")
          .put("iy", "I")
          .put("ie", "I")
          .put("oo", "U")
          .put("uu", "U")
          .put("ou", "U")
          .put("ei", "Y")
          .put("ey", "Y")
          .put("ai", "Y")
          .put("ay", "Y")
          .put("ae", "E")
          .put("au", "Aw")
          .put("aw", "Aw")
          .put("ow", "Ow")
          .put("oi", "OI")
          .put("oy", "OI")
          .put("eu", "V")
          .put("ew", "V")
          .put("a", "A")
          .put("e", "E")
          .put("i", "I")
          .put("o", "O")
          .put("u", "U")
          .put("y", "I")
          .buildOrThrow();

  private static final int LONGEST_GROUP = 4;

  /** The letters that are second in a group of consonants, to look no further for most letters. */
  private static final String SECOND = "hszckjqutxd";

  private Sounds() {}

  /** The sounds of a word of the letters a to z; other characters stand for themselves. */
  static String of(String word) {
    StringBuilder out = new StringBuilder(word.length());
    int at = 0;
    while (at < word.length()) {
      at += isVowelAt(word, at) ? addVowel(word, at, out) : addConsonant(word, at, out);
    }
    return out.toString();
  }

  /** Whether the sound is a vowel. */
  static boolean isVowel(char sound) {
    return "AEIOUYV".indexOf(sound) >= 0;
  }

  private static int addVowel(String word, int at, StringBuilder out) {
    for (int length = 3; length > 0; length--) {
      String group = at + length <= word.length() ? word.substring(at, at + length) : "";
      String sounds = VOWELS.get(group);
      if (sounds != null && !gliding(word, at + length - 1, length)) {
        out.append(sounds);
        return length;
      }
    }
    out.append(word.charAt(at));
    return 1;
  }

  /** Whether the last letter of a vowel group is a y or w that begins the next syllable. */
  private static boolean gliding(String word, int last, int length) {
    char letter = word.charAt(last);
    return length > 1 && (letter == 'y' || letter == 'w') && isPlainVowel(word, last + 1);
  }

  private static int addConsonant(String word, int at, StringBuilder out) {
    char letter = word.charAt(at);
    if (letter == 'h' && at > 0 && at == word.length() - 1 && isVowelAt(word, at - 1)) {
      return 1;
    }
    if (letter == 'x' && at == 0) {
      out.append('X');
      return 1;
    }
    boolean group = at + 1 < word.length() && SECOND.indexOf(word.charAt(at + 1)) >= 0;
    for (int length = group ? LONGEST_GROUP : 1; length > 0; length--) {
      String sounds =
          at + length <= word.length() ? CONSONANTS.get(word.substring(at, at + length)) : null;
      if (sounds != null) {
        addOnce(out, sounds);
        return length;
      }
    }
    addOnce(out, letter == 'c' ? cee(word, at) : String.valueOf(letter));
    return 1;
  }

  private static String cee(String word, int at) {
    char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
    return next == 'e' || next == 'i' || next == 'y' ? "S" : "C";
  }

  private static void addOnce(StringBuilder out, String sounds) {
    if (out.isEmpty() || out.charAt(out.length() - 1) != sounds.charAt(0)) {
      out.append(sounds);
    } else {
      out.append(sounds, 1, sounds.length());
    }
  }

  private static boolean isPlainVowel(String word, int at) {
    return at < word.length() && "aeiou".indexOf(word.charAt(at)) >= 0;
  }

  /** A y is a vowel unless a vowel follows it. */
  private static boolean isVowelAt(String word, int at) {
    return isPlainVowel(word, at) || (word.charAt(at) == 'y' && !isPlainVowel(word, at + 1));
  }
}
