package io.github.concordant.text.time;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds which way the clause of an expression looks: the verb that fewest clause borders part from
 * it decides, the one before it rather than the one after.
 */
final class TenseReader {

  private static final ImmutableSet<String> PREPOSITIONS =
      Vocabulary.words(
          """
          in on at by of for from to since until till through before after during between around
          about over with into near against following
          """);

  /** How far a verb may stand away, in tokens. */
  private static final int REACH = 40;

  private static final ImmutableSet<String> BORDERS =
      Vocabulary.words(
          """
          that which who whom when where after before but because while although
          though if whether as and once unless
          """);

  /** How far a verb may stand away and still govern an expression closely. */
  private static final int NEAR = 8;

  private static final ImmutableSet<String> LASTING =
      Vocabulary.words("lasted had waited ran remained continued stayed held");

  /** A verb, where it stands, and how many borders part it from the expression. */
  private record Verb(int at, Tense tense, int borders) {}

  private final Words words;
  private final @Nullable Tense[] cues;
  private final boolean[] asked;

  TenseReader(Words words) {
    this.words = words;
    this.cues = new Tense[words.size()];
    this.asked = new boolean[words.size()];
  }

  /**
   * The tense of the verb at the token, or null; asked for once, since many expressions may ask.
   */
  private @Nullable Tense cue(int at) {
    if (!asked[at]) {
      asked[at] = true;
      cues[at] = VerbCues.at(words, at);
    }
    return cues[at];
  }

  /** The outlook of the clause around the tokens from {@code start} up to {@code end}. */
  Outlook of(int start, int end) {
    Verb verb = governor(before(start), after(end));
    Tense lead = lead(start, verb);
    if (lead != null) {
      return new Outlook(lead, true);
    }
    if (Deeds.follow(words, start, end)) {
      return new Outlook(Tense.PAST, true);
    }
    if (verb == null || isAttribute(start, end)) {
      return Outlook.UNKNOWN;
    }
    boolean near =
        verb.borders == 0
            && verb.at < start
            && start - verb.at <= NEAR
            && !VerbCues.isOverdue(words, verb.at);
    return new Outlook(verb.tense, near && !isGoal(words.lower(start - 1)));
  }

  private static @Nullable Verb governor(@Nullable Verb before, @Nullable Verb after) {
    if (before == null || after == null) {
      return before == null ? after : before;
    }
    return after.borders < before.borders ? after : before;
  }

  /** "The February mutiny", "a June agreement": the verb tells of the noun, not of the month. */
  private boolean isAttribute(int start, int end) {
    boolean month = Vocabulary.month(words, start) != null;
    String next = words.lower(end);
    return month
        && words.isWord(end)
        && !words.isCapital(end)
        && next.length() > 3
        && words.sameSentence(start, end)
        && !PREPOSITIONS.contains(words.lower(start - 1))
        && !PREPOSITIONS.contains(next)
        && !BORDERS.contains(next)
        && cue(end) == null;
  }

  /** What the words right before the expression tell: until, since, as soon as. */
  private @Nullable Tense lead(int start, @Nullable Verb verb) {
    boolean past = verb != null && verb.tense == Tense.PAST;
    if (Reschedulings.isMoved(words, start)) {
      return Tense.FUTURE;
    }
    return switch (words.lower(start - 1)) {
      case "until", "till" -> {
        boolean over =
            past
                && verb != null
                && (words.opensSentence(start - 1) || LASTING.contains(words.lower(verb.at)));
        yield over ? Tense.PAST : Tense.FUTURE;
      }
      case "set" -> Tense.FUTURE;
      case "from" ->
          verb != null && Timetables.isSettled(words, verb.at, start) ? Tense.FUTURE : null;
      case "since" -> Tense.PAST;
      case "by" ->
          past && verb != null && isPerfect(verb.at) && !asksFor(verb.at, start)
              ? Tense.PAST
              : Tense.FUTURE;
      case "through" -> past ? Tense.PRESENT : Tense.FUTURE;
      case "of" -> words.is(start - 2, "as") ? Tense.PAST : null;
      case "as" ->
          words.is(start - 2, "soon") || words.is(start - 2, "early") ? Tense.FUTURE : null;
      default -> null;
    };
  }

  /** "Have asked their envoys to return by Friday": what is asked for lies ahead. */
  private boolean asksFor(int verb, int start) {
    for (int at = verb + 1; at < start - 1; at++) {
      if (words.is(at, "to") && words.isWord(at + 1) && !words.isCapital(at + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "Had given", "had not yet been found": over by then. */
  private boolean isPerfect(int verb) {
    for (int at = verb; at >= verb - 4; at--) {
      if (words.is(at, "had") || words.is(at, "has") || words.is(at, "have")) {
        return true;
      }
    }
    return words.is(verb, "was") || words.is(verb, "were");
  }

  /** "Extended to Nov. 20", "valid through May": the verb does not say when that day is. */
  private static boolean isGoal(String lower) {
    return switch (lower) {
      case "to", "for", "a", "an", "the", "its", "effective" -> true;
      default -> false;
    };
  }

  private @Nullable Verb before(int start) {
    int borders = 0;
    boolean subject = false;
    for (int at = start - 1; at >= start - REACH && words.sameSentence(at, start); at--) {
      Tense tense = isAttributeOfObject(at) ? null : cue(at);
      if (tense != null) {
        boolean complement = subject && VerbCues.isReporting(words.lower(at));
        return new Verb(at, tense, complement ? borders + 1 : borders);
      }
      borders += border(at);
      subject |= beginsSubject(at);
    }
    return null;
  }

  /** "Will return recalled ambassadors": the participle tells of them, not of their return. */
  private boolean isAttributeOfObject(int at) {
    return words.lower(at).endsWith("ed")
        && (words.is(at - 2, "will") || words.is(at - 2, "to") || words.is(at - 2, "would"));
  }

  private @Nullable Verb after(int end) {
    int borders = 0;
    for (int at = end; at < end + REACH && words.sameSentence(at, end - 1); at++) {
      borders += border(at);
      Tense tense = cue(at);
      if (tense != null) {
        return new Verb(at, tense, borders);
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
