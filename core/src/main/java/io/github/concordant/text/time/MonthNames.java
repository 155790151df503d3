package io.github.concordant.text.time;

import com.google.common.collect.ImmutableSet;
import java.time.Month;

/** Tells a month from the verb, the person and the town of the same name. */
final class MonthNames {

  /** What stands before a month that is told without a day or a year. */
  private static final ImmutableSet<String> BEFORE =
      Vocabulary.words(
          """
          in since until till by last next this of from to early late mid during
          before after through for each every and or past between around about
          previous following than coming
          """);

  /** What may follow March and May where they are months and nothing before says so. */
  private static final ImmutableSet<String> AFTER =
      Vocabulary.words("s sales contract delivery election elections futures");

  private MonthNames() {}

  /** Whether the word at the place, which can name the month, does. */
  static boolean isMonth(Words words, int at, Month month) {
    if (month != Month.MARCH && month != Month.MAY) {
      return !isName(words, at);
    }
    if (words.is(at - 1, "to")) {
      return Vocabulary.month(words, at - 2) != null || Years.fourDigits(words, at - 2) != 0;
    }
    return BEFORE.contains(words.lower(at - 1))
        || (words.isMark(at - 1, '-') && BEFORE.contains(words.lower(at - 2)))
        || AFTER.contains(words.lower(at + 1));
  }

  /** April Smith, Jan de Vries, August Corp.: a capital follows, or a first name goes before. */
  private static boolean isName(Words words, int at) {
    boolean shortName = words.end(at) - words.start(at) == 3 && !words.isMark(at + 1, '.');
    boolean named = words.isCapital(at + 1) && words.sameSentence(at, at + 1);
    boolean month = BEFORE.contains(words.lower(at - 1)) || Vocabulary.month(words, at + 1) != null;
    return (named && !month && Vocabulary.weekday(words, at + 1) == null) || (shortName && !month);
  }
}
