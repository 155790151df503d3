package io.github.concordant.text.time;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds which way the clause of an expression looks: the verb that fewest clause borders part from
 * it decides, the one before it rather than the one after.
 */
final class TenseReader {

  /** How far a verb may stand away, in tokens. */
  private static final int REACH = 40;

  private static final ImmutableSet<String> BORDERS =
      Vocabulary.words(
          """
          that which who whom when where after before but because while although
          though if whether as and once unless
          """);

  /** A verb, and how many borders part it from the expression. */
  private record Verb(Tense tense, int borders) {}

  private final Words words;

  TenseReader(Words words) {
    this.words = words;
  }

  /** The tense of the clause around the tokens from {@code start} up to {@code end}. */
  Tense of(int start, int end) {
    if (words.is(start - 1, "until") || words.is(start - 1, "till")) {
      return Tense.FUTURE;
    }
    Verb before = before(start);
    Verb after = after(end);
    if (before == null && after == null) {
      return Tense.UNKNOWN;
    }
    if (before == null || (after != null && after.borders < before.borders)) {
      return after == null ? Tense.UNKNOWN : after.tense;
    }
    return before.tense;
  }

  private @Nullable Verb before(int start) {
    int borders = 0;
    boolean subject = false;
    for (int at = start - 1;
        at >= 0 && at >= start - REACH && words.sameSentence(at, start);
        at--) {
      Tense tense = VerbCues.at(words, at);
      if (tense != null) {
        boolean complement = subject && VerbCues.isReporting(words.lower(at));
        return new Verb(tense, complement ? borders + 1 : borders);
      }
      borders += border(at);
      subject |= beginsSubject(at);
    }
    return null;
  }

  private @Nullable Verb after(int end) {
    int borders = 0;
    for (int at = end; at < end + REACH && words.sameSentence(at, end - 1); at++) {
      borders += border(at);
      Tense tense = VerbCues.at(words, at);
      if (tense != null) {
        return new Verb(tense, borders);
      }
    }
    return null;
  }

  private int border(int at) {
    if (words.isMark(at, ';') || words.isMark(at, ':') || words.isMark(at, '\u2014')) {
      return 2;
    }
    boolean mark = words.isMark(at, ',') || words.isMark(at, '(') || words.isMark(at, ')');
    return mark || BORDERS.contains(words.lower(at)) ? 1 : 0;
  }

  /**
   * Whether a new subject begins, as in "said the talks on Sunday will": "said" governs it less.
   */
  private boolean beginsSubject(int at) {
    String lower = words.lower(at);
    boolean pronoun =
        lower.equals("he")
            || lower.equals("she")
            || lower.equals("they")
            || lower.equals("it")
            || lower.equals("we")
            || lower.equals("i");
    return pronoun || (Vocabulary.isDeterminer(lower) && VerbCues.isReporting(words.lower(at - 1)));
  }
}
