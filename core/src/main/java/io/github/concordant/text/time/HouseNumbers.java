package io.github.concordant.text.time;

import com.google.common.collect.ImmutableSet;

/** Numbers of houses, which four digits can make look like years: "2045 North Elm Street". */
final class HouseNumbers {

  private static final ImmutableSet<String> STREETS =
      Vocabulary.words(
          """
          street st avenue ave road rd boulevard blvd drive dr lane ln court ct place pl terrace
          highway hwy parkway pkwy circle square broadway turnpike pike crescent
          """);

  /** What stands before a year, and not before the number of a house. */
  private static final ImmutableSet<String> BEFORE_YEAR =
      Vocabulary.words("in since until till by during from before after the a an");

  /** Words of a street's name, its points of the compass and stops included. */
  private static final int LONGEST = 5;

  private HouseNumbers() {}

  /** Whether the number is that of a house: the name of a street follows it. */
  static boolean isOne(Words words, int at) {
    if (BEFORE_YEAR.contains(words.lower(at - 1))) {
      return false;
    }
    for (int i = at + 1; i <= at + LONGEST && words.sameSentence(at, i); i++) {
      if (words.isCapital(i) && STREETS.contains(words.lower(i)) && !opensOther(words, i)) {
        return true;
      }
      if (!mayBeName(words, i)) {
        return false;
      }
    }
    return false;
  }

  /** "1999 St. Louis": a saint's town, not a street. */
  private static boolean opensOther(Words words, int i) {
    boolean saint = words.is(i, "st") && words.isMark(i + 1, '.') && words.isCapital(i + 2);
    return saint && words.isNumber(i - 1);
  }

  private static boolean mayBeName(Words words, int i) {
    // "45th", "N."
    boolean ordinal = words.isNumber(i) || (words.touchesPrevious(i) && words.isNumber(i - 1));
    return words.isCapital(i) || ordinal || words.isMark(i, '.');
  }
}
