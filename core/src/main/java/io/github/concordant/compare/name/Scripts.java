package io.github.concordant.compare.name;

import com.google.common.collect.ImmutableMap;

/**
 * Letter by letter from Cyrillic, Greek, Arabic and Hangul to Latin.
 *
 * <p>Cyrillic follows BGN/PCGN in the plain form that news uses; Hangul the Revised Romanization;
 * Arabic gives consonants and long vowels only, as the script does.
 */
final class Scripts {

  private static final ImmutableMap<Character, String> LATIN =
      ImmutableMap.<Character, String>builder()
          .putAll(
              pairs(
                  "а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi й y к k л l м m н n"
                      + " о o п p р r с s т t у u ў u ф f х kh ц ts ч ch ш sh щ shch ъ ' ы y ь ' э e"
                      + " ю yu я ya ђ d ј y љ ly њ ny ћ c џ dzh ә a ғ gh қ q ң ng ө o ү u ұ u һ h"))
          .putAll(
              pairs(
                  "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s"
                      + " τ t υ y φ f χ ch ψ ps ω o ά a έ e ή i ί i ό o ύ y ώ o"))
          .putAll(
              pairs(
                  "ا a أ a إ i آ a ٱ a ى a ء ' ئ y ؤ w ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z"
                      + " س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ك k ل l م m ن n ه h ة a و w ي y"
                      + " پ p چ ch ژ zh ک k گ g ی y ٹ t ڈ d ڑ r ں n ے y ھ h ہ h ۃ a ـ '"))
          .putAll(
              pairs(
                  "ա a բ b գ g դ d ե e զ z է e ը e թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch"
                      + " մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ u փ p ք k օ o"
                      + " ֆ f և ev"))
          .buildOrThrow();

  private static final int HANGUL_FIRST = 0xAC00;
  private static final int HANGUL_LAST = 0xD7A3;
  private static final int VOWELS = 21;
  private static final int FINALS = 28;

  private static final String[] INITIAL =
      "g kk n d tt r m b pp s ss - j jj ch k t p h".replace("-", "").split(" ", -1);
  private static final String[] VOWEL =
      "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ", -1);
  private static final String[] FINAL =
      "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".replace("-", "").split(" ", -1);

  private Scripts() {}

  /** The text with every letter of a known foreign script romanised; the rest stays. */
  static String romanise(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (isArticle(text, i)) {
        out.append("al ");
        i++;
        continue;
      }
      String latin = LATIN.get(letter);
      if (latin != null) {
        out.append(latin);
      } else if (isHangul(letter)) {
        out.append(syllable(letter)).append(isHangulSurname(text, i) ? " " : "");
      } else {
        out.append(letter);
      }
    }
    return out.toString();
  }

  /** Whether an Arabic word begins here with its article: the name of God keeps it. */
  private static boolean isArticle(String text, int at) {
    return text.startsWith("ال", at)
        && (at == 0 || text.charAt(at - 1) == ' ')
        && at + 3 < text.length()
        && text.charAt(at + 2) != ' '
        && !text.startsWith("الله", at);
  }

  /** Whether this is the first of the two to four syllables of a name that is written in one. */
  private static boolean isHangulSurname(String text, int at) {
    int end = at;
    while (end < text.length() && isHangul(text.charAt(end))) {
      end++;
    }
    return end - at > 1 && end - at <= 4 && (at == 0 || !isHangul(text.charAt(at - 1)));
  }

  private static boolean isHangul(char letter) {
    return letter >= HANGUL_FIRST && letter <= HANGUL_LAST;
  }

  /** Whether the text has letters of a script that leaves out the short vowels. */
  static boolean leavesOutVowels(String text) {
    return text.chars()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  private static String syllable(char letter) {
    int index = letter - HANGUL_FIRST;
    return INITIAL[index / (VOWELS * FINALS)]
        + VOWEL[index / FINALS % VOWELS]
        + FINAL[index % FINALS];
  }

  private static ImmutableMap<Character, String> pairs(String table) {
    String[] cells = table.split(" ", -1);
    ImmutableMap.Builder<Character, String> pairs = ImmutableMap.builder();
    for (int i = 0; i < cells.length; i += 2) {
      pairs.put(cells[i].charAt(0), cells[i + 1]);
    }
    return pairs.buildOrThrow();
  }
}
