package io.github.concordant.text.syntax;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;

/** Words whose final period belongs to them. */
final class Abbreviations {

  /** Always followed by more of the sentence: a name, a number. */
  private static final ImmutableSet<String> BEFORE_A_NAME =
      ImmutableSet.of(
          "mr", "mrs", "ms", "messrs", "mme", "mlle", "dr", "prof", "rev", "fr", "hon", "pres",
          "gov", "sen", "sens", "rep", "reps", "gen", "lt", "col", "maj", "capt", "cpt", "cmdr",
          "cdr", "sgt", "cpl", "pvt", "pfc", "adm", "brig", "supt", "insp", "det", "ofc", "st",
          "ste", "mt", "amb", "atty", "asst", "assoc", "spc", "vs", "v", "e.g", "i.e", "eg", "ie",
          "cf", "viz");

  /** Abbreviations only before a number; some are words otherwise. */
  private static final ImmutableSet<String> BEFORE_A_NUMBER =
      ImmutableSet.of(
          "no", "nos", "art", "p", "pp", "vol", "ch", "fig", "figs", "para", "ca", "approx", "sec",
          "mar");

  private static final ImmutableSet<String> MONTHS =
      ImmutableSet.of("jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

  /** Words that hardly ever follow an abbreviation within a sentence with a capital. */
  private static final ImmutableSet<String> STARTERS =
      ImmutableSet.of(
          "The",
          "A",
          "An",
          "This",
          "That",
          "These",
          "Those",
          "It",
          "He",
          "She",
          "They",
          "We",
          "I",
          "You",
          "His",
          "Her",
          "Their",
          "Its",
          "Our",
          "In",
          "On",
          "At",
          "But",
          "And",
          "However",
          "Meanwhile",
          "After",
          "Before",
          "When",
          "While",
          "If",
          "As",
          "There",
          "Another",
          "No",
          "Some",
          "Many",
          "Several",
          "Most",
          "Earlier",
          "Later",
          "Then",
          "Both",
          "What",
          "Who");

  /** Abbreviations that may well end a sentence. */
  private static final ImmutableSet<String> ANYWHERE =
      ImmutableSet.of(
          "ft", "min", "inc", "corp", "co", "ltd", "bros", "plc", "llc", "jr", "sr", "esq", "etc",
          "al", "ave", "blvd", "rd", "hwy", "bldg", "dept", "dist", "div", "univ", "assn", "govt",
          "intl", "est", "ph.d", "lb", "lbs", "oz", "ext", "tel", "ed", "eds", "hrs", "yrs", "m.sc",
          "b.sc", "a.m", "p.m");

  /**
   * The same where they begin with a capital: states and days, of which some are words otherwise.
   */
  private static final ImmutableSet<String> CAPITALISED =
      ImmutableSet.of(
          "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "ariz", "ark", "calif",
          "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "mass", "md", "mich",
          "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "penn", "tenn", "tex",
          "va", "vt", "wash", "wis", "wyo", "ont", "que", "alta");

  private Abbreviations() {}

  /** Whether the period after the word is its own, before the next word, which may be empty. */
  static boolean isAbbreviation(String word, String next) {
    return leadsOn(word, next) || mayEndSentence(word) || isBeforeName(word);
  }

  /** Whether a sentence hardly ever ends at the word's period, before the next word. */
  static boolean leadsOn(String word, String next) {
    String lower = Ascii.toLowerCase(word);
    if (BEFORE_A_NUMBER.contains(lower) || MONTHS.contains(lower)) {
      return !next.isEmpty() && Character.isDigit(next.charAt(0));
    }
    return !next.isEmpty() && isBeforeName(word);
  }

  /** Whether the word's period may end a sentence or only the word: "Inc.", "Jan.", "U.S.". */
  static boolean mayEndSentence(String word) {
    String lower = Ascii.toLowerCase(word);
    boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    return ANYWHERE.contains(lower)
        || MONTHS.contains(lower)
        || (capital && CAPITALISED.contains(lower))
        || isAcronym(word);
  }

  /**
   * A country or union whose name stands before others: "U.S. President", "U.N. Security Council".
   */
  static boolean isCountry(String word) {
    return word.equals("U.S") || word.equals("U.K") || word.equals("U.N") || word.equals("E.U");
  }

  /** Whether the word is one that sentences start with and names do not. */
  static boolean isStarter(String word) {
    return STARTERS.contains(word);
  }

  private static boolean isBeforeName(String word) {
    return BEFORE_A_NAME.contains(Ascii.toLowerCase(word));
  }

  /** A single letter, as in a person's initial. */
  static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** Letters with periods between: "U.S", "D.C", "a.m"; also a single letter. */
  private static boolean isAcronym(String word) {
    if (word.isEmpty() || word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      boolean asExpected = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
      if (!asExpected) {
        return false;
      }
    }
    return word.length() > 1 || Character.isUpperCase(word.charAt(0));
  }
}
