package io.github.concordant.compare.name;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Korean or Chinese syllable by what its spellings have in common: Revised and McCune-Reischauer,
 * the North Korean and the popular ways, pinyin and Wade-Giles without its apostrophes.
 *
 * @param onset the class of the consonants that begin it
 * @param vowels the vowels it may be read with; u stands for eo or u
 * @param coda the class of the consonants that end it
 */
record EasternSyllable(String onset, String vowels, String coda) {

  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(zh|ch|sh|hs|ts|tz|kk|tt|pp|jj|ky|gy|py|by|my|ny|ry|hy|ly|kw|gw|hw|"
              + "[bcdfghjklmnpqrstwxyz])?"
              + "(yeo|you|yu|yo|ya|yae|iao|ieh|ueh|uai|uei|eo|eu|ae|ai|ao|au|ei|ee|ey|ia|ie|iu|oo|"
              + "ou|oe|oi|ua|ue|ui|uo|wo|wa|wi|[aeiouy])"
              + "(ng|n|m|k|g|l|r|p|b|t|h)?");

  private static final ImmutableMap<String, String> ONSETS =
      classes(
          "k g kk",
          "t d tt",
          "p b pp",
          "j ch zh jj q",
          "z c ts tz",
          "x hs sh s",
          "ky gy",
          "py by",
          "kw gw",
          "r l",
          "ry ly");

  private static final ImmutableMap<String, String> CODAS = classes("k g", "l r", "p b");

  private static final ImmutableMap<String, String> VOWELS =
      ImmutableMap.<String, String>builder()
          .put("o", "oO")
          .put("u", "uO")
          .put("eo", "O")
          .put("eu", "E")
          .put("oo", "u")
          .put("ou", "oO")
          .put("woo", "u")
          .put("yeo", "Y")
          .put("you", "Yy")
          .put("yo", "Yy")
          .put("yu", "YU")
          .put("ae", "e")
          .put("ee", "i")
          .put("y", "i")
          .put("ey", "ei")
          .put("ieh", "ie")
          .put("ueh", "Q")
          .put("ue", "Q")
          .put("uei", "ui")
          .put("oe", "6")
          .put("oi", "6")
          .put("ai", "7e")
          .put("ao", "8")
          .put("au", "8")
          .put("ia", "9")
          .put("ya", "9")
          .put("ie", "49")
          .put("iu", "3")
          .put("iao", "2")
          .put("ua", "1")
          .put("wa", "1")
          .put("uo", "0O")
          .put("wo", "0")
          .put("ui", "5i")
          .put("wi", "5")
          .put("uai", "!")
          .put("yae", "?")
          .put("ei", "=")
          .buildOrThrow();

  /** Reads a whole text as one syllable. */
  static Optional<EasternSyllable> read(String letters) {
    Matcher matcher = SYLLABLE.matcher(letters);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String onset = matcher.group(1) == null ? "" : matcher.group(1);
    if (onset.equals("w") && matcher.group(2).matches("oo|u")) {
      onset = "";
    }
    String coda = matcher.group(3) == null || matcher.group(3).equals("h") ? "" : matcher.group(3);
    return Optional.of(
        new EasternSyllable(
            ONSETS.getOrDefault(onset, onset),
            VOWELS.getOrDefault(matcher.group(2), matcher.group(2)),
            CODAS.getOrDefault(coda, coda)));
  }

  /** Whether the two may be spellings of one syllable. */
  boolean matches(EasternSyllable other) {
    return onset.equals(other.onset)
        && coda.equals(other.coda)
        && vowels.chars().anyMatch(vowel -> other.vowels.indexOf(vowel) >= 0);
  }

  private static ImmutableMap<String, String> classes(String... lines) {
    ImmutableMap.Builder<String, String> heads = ImmutableMap.builder();
    for (String line : lines) {
      String[] members = line.split(" ", -1);
      for (String member : members) {
        heads.put(member, members[0]);
      }
    }
    return heads.buildOrThrow();
  }
}
