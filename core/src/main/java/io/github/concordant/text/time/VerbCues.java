package io.github.concordant.text.time;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.text.number.NumberWords;
import org.jspecify.annotations.Nullable;

/** Tells from a word and its neighbours whether a verb stands there, and its tense. */
final class VerbCues {

  private static final ImmutableSet<String> WILL =
      Vocabulary.words("will shall ll would might could couldn should must can");

  /** Participles and adjectives that look ahead, whatever the tense of their "be". */
  private static final ImmutableSet<String> AHEAD =
      Vocabulary.words("due expected slated poised likely supposed bound scheduled planned");

  /** Participles that look ahead before "for" and "to" only. */
  private static final ImmutableSet<String> AHEAD_BEFORE_FOR =
      Vocabulary.words("set scheduled planned rescheduled postponed delayed timed");

  private static final ImmutableSet<String> PLANS =
      Vocabulary.words(
          """
          plans plan planning hopes intends expects wants begins starts opens meets
          arrives ends expires resumes convenes leaves departs returns votes
          """);

  private static final ImmutableSet<String> IRREGULAR_PASTS =
      Vocabulary.words(
          """
          was were did had said told met came went began took gave rose fell won lost
          held left hit struck shot sent spoke saw found got kept led made paid put
          ran sold bought brought broke caught chose cut drew drove ate felt fought
          flew forgot froze grew hung heard hid hurt knew laid lay lent lit meant rode
          rang sank sat sought set shook shut slept slid spent split spread stood
          stole stuck swore swept swam taught tore thought threw understood woke wore
          withdrew wrote became built burnt dealt fled forbade quit shed sang
          overthrew underwent upheld dove bombed died killed been gone done seen given
          taken known shown slain
          """);

  /** Words in -ed that are no verbs of the past. */
  private static final ImmutableSet<String> NOT_PAST =
      Vocabulary.words(
          """
          need feed speed indeed united red bed seed hundred exceed proceed succeed
          breed wed sacred naked limited so-called led fed med ted fred mohammed ahmed
          mohamed hamed rashed khaled armed wounded injured detailed related
          interested concerned aged based preferred unprecedented unidentified alleged proposed
          """);

  /** Verbs that report, with a clause of its own tense as what is said. */
  private static final ImmutableSet<String> REPORTING =
      Vocabulary.words(
          """
          said says say announced reported added claimed warned believes thinks
          thought hoped confirmed stated insisted predicted suggested indicated
          declared showed shows
          """);

  private static final ImmutableSet<String> AFTER_TO =
      Vocabulary.words(
          """
          the a an this that these those his her its their our my your all some any
          each both which whom what more less about nearly almost him them me us you it
          date school work power prison jail death court
          """);

  /** Verbs in whose present the plans of many are told: "the ministers meet on Tuesday". */
  private static final ImmutableSet<String> MEETING =
      Vocabulary.words("meet gather convene vote begin resume start arrive depart");

  /** Verbs of the past whose infinitive tells what did happen. */
  private static final ImmutableSet<String> FACTIVE =
      Vocabulary.words(
          """
          began started managed failed forced used continued had helped went came
          rushed refused declined led able arrived returned
          """);

  /** Verbs, nouns and adjectives whose infinitive is still to come. */
  private static final ImmutableSet<String> GOVERNORS =
      Vocabulary.words(
          """
          agreed decided plan plans planned planning expect expects expected scheduled want wants
          wanted hope hopes hoped due set likely unlikely ready going promised vowed pledged
          threatened intends intended prepared preparing about bound supposed slated deadline
          decision proposal needs need required aims seeks sought deal scheduled poised
          """);

  /** Verbs that ask somebody to do something, who stands between. */
  private static final ImmutableSet<String> DEMANDS =
      Vocabulary.words(
          "ordered asked told urged invited required expect expects expected want wants wanted given gave called");

  /** Subjects that nothing is told to have done. */
  private static final ImmutableSet<String> NOBODY =
      Vocabulary.words("no neither nor nobody none never nothing");

  /** What "'s" and "'re" can be a verb after. */
  private static final ImmutableSet<String> PRONOUNS =
      Vocabulary.words("he she it who that there what we they you");

  private static final ImmutableSet<String> BE = Vocabulary.words("is are am was were be");

  private static final ImmutableSet<String> BE_NOW = ImmutableSet.of("is", "are", "am", "re", "s");

  private VerbCues() {}

  static boolean isReporting(String lower) {
    return REPORTING.contains(lower);
  }

  /** The tense of the verb at the token, or null where no verb is known to stand. */
  static @Nullable Tense at(Words words, int at) {
    String lower = words.lower(at);
    if (lower.isEmpty() || !words.isWord(at)) {
      return null;
    }
    Tense ahead = ahead(words, at, lower);
    if (ahead != null) {
      return ahead;
    }
    if (BE.contains(lower) && announcesPlan(words, at)) {
      return Tense.FUTURE;
    }
    if (BE_NOW.contains(lower)) {
      return be(words, at, lower);
    }
    if (MEETING.contains(lower)) {
      return isFinite(words, at) ? Tense.FUTURE : null;
    }
    if (lower.equals("has") || lower.equals("have")) {
      return words.is(at + 1, "to") ? Tense.FUTURE : Tense.PAST;
    }
    if (isPassive(words, at)) {
      return null;
    }
    if (IRREGULAR_PASTS.contains(lower)) {
      return Tense.PAST;
    }
    return isRegularPast(words, at, lower) ? Tense.PAST : null;
  }

  private static @Nullable Tense ahead(Words words, int at, String lower) {
    if (WILL.contains(lower) || (lower.equals("may") && !words.isCapital(at))) {
      boolean over = words.is(at + 1, "have") || words.is(at + 2, "have") || failed(words, at);
      return over ? Tense.PAST : Tense.FUTURE;
    }
    if (lower.equals("won") && words.isMark(at + 1, '\'') && words.is(at + 2, "t")) {
      return Tense.FUTURE;
    }
    if (isPluperfect(words, at)) {
      return Tense.PAST;
    }
    if (AHEAD.contains(lower) || PLANS.contains(lower)) {
      return isAdjective(words, at) || isCause(words, at) ? null : Tense.FUTURE;
    }
    if (Timetables.isFixed(words, at)) {
      return Tense.FUTURE;
    }
    boolean before = words.is(at + 1, "for") || words.is(at + 1, "to");
    if (before && AHEAD_BEFORE_FOR.contains(lower)) {
      return Tense.FUTURE;
    }
    return isInfinitive(words, at) ? infinitive(words, at) : null;
  }

  /** "Had been set to expire": over as a plan, while its day may be still to come. */
  static boolean isOverdue(Words words, int at) {
    return isPluperfect(words, at) || (words.is(at, "to") && isPluperfect(words, at - 1));
  }

  /** "Had been due", "had since been set". */
  private static boolean isPluperfect(Words words, int at) {
    return words.is(at - 1, "been") && (words.is(at - 2, "had") || words.is(at - 3, "had"));
  }

  /** "Could not be reached on Friday", "nobody could be found": it was tried. */
  private static boolean failed(Words words, int at) {
    if (!words.is(at, "could")) {
      return words.is(at, "couldn");
    }
    boolean not = words.is(at + 1, "not");
    for (int i = at - 1; i >= at - 10 && words.sameSentence(i, at) && !not; i--) {
      not = NOBODY.contains(words.lower(i));
    }
    return not;
  }

  /** "Due to" something, not to do something. */
  private static boolean isCause(Words words, int at) {
    return words.is(at, "due") && words.is(at + 1, "to") && !isInfinitive(words, at + 1);
  }

  private static boolean isInfinitive(Words words, int at) {
    return words.is(at, "to")
        && words.isWord(at + 1)
        && !words.isCapital(at + 1)
        && !AFTER_TO.contains(words.lower(at + 1))
        && NumberWords.value(words.lower(at + 1)).isEmpty()
        && !words.lower(at + 1).endsWith("ing")
        && !words.lower(at - 1).equals("according");
  }

  /**
   * An infinitive looks ahead where what governs it does ("agreed to meet", "ordered the troops to
   * leave"); after other verbs it tells nothing, and the verb before it decides.
   */
  private static @Nullable Tense infinitive(Words words, int at) {
    String governor = words.lower(at - 1);
    if (FACTIVE.contains(governor)) {
      return Tense.PAST;
    }
    if (GOVERNORS.contains(governor) || BE.contains(governor)) {
      return isPluperfect(words, at - 1) ? Tense.PAST : Tense.FUTURE;
    }
    for (int i = at - 2; i >= at - 5; i--) {
      if (DEMANDS.contains(words.lower(i))) {
        return Tense.FUTURE;
      }
    }
    return null;
  }

  /** "Is to travel", "were to meet", "is set to", "was due". */
  private static boolean announcesPlan(Words words, int at) {
    int next = isAdverb(words.lower(at + 1)) ? at + 2 : at + 1;
    String lower = words.lower(next);
    boolean goal = words.is(next + 1, "for") || words.is(next + 1, "to");
    return isInfinitive(words, next)
        || (AHEAD.contains(lower) && !isCause(words, next))
        || (goal && AHEAD_BEFORE_FOR.contains(lower));
  }

  /** "Is reaching Islamabad on Sunday" tells a plan. */
  private static @Nullable Tense be(Words words, int at, String lower) {
    boolean short1 = lower.equals("s") || lower.equals("re");
    boolean ing =
        isIng(words, at + 1)
            || (isIng(words, at + 2) && !Vocabulary.isDeterminer(words.lower(at + 1)));
    if (short1 && (!ing || !PRONOUNS.contains(words.lower(at - 2)))) {
      return null;
    }
    return ing ? Tense.FUTURE : Tense.PRESENT;
  }

  /**
   * A participle after a form of "be" that is not of the past, or the infinitive of "hit" or "cut":
   * the word before tells the tense.
   */
  private static boolean isPassive(Words words, int at) {
    int be = isAdverb(words.lower(at - 1)) ? at - 2 : at - 1;
    boolean infinitive = words.is(be, "to") || WILL.contains(words.lower(be));
    return infinitive
        || words.is(be, "be")
        || words.is(be, "being")
        || BE_NOW.contains(words.lower(be));
  }

  private static boolean isIng(Words words, int at) {
    String lower = words.lower(at);
    return lower.length() > 4
        && lower.endsWith("ing")
        && !lower.equals("nothing")
        && !lower.equals("something");
  }

  private static boolean isRegularPast(Words words, int at, String lower) {
    return lower.length() > 3
        && lower.endsWith("ed")
        && !NOT_PAST.contains(lower)
        && !isAdjective(words, at)
        && (!words.isCapital(at) || words.opensSentence(at));
  }

  /** "The proposed visit", "a planned strike": no verb. */
  private static boolean isAdjective(Words words, int at) {
    String before = words.lower(at - 1);
    return (Vocabulary.isDeterminer(before) && !before.equals("that"))
        || (before.equals("s") && words.touchesPrevious(at - 1))
        || (words.isMark(at - 1, '-') && words.touchesPrevious(at))
        || (isAdverb(before) && Vocabulary.isDeterminer(words.lower(at - 2)));
  }

  /** Whether a plural noun or pronoun can be the subject right before, rather than "to", "did". */
  private static boolean isFinite(Words words, int at) {
    String before = words.lower(isAdverb(words.lower(at - 1)) ? at - 2 : at - 1);
    return (before.endsWith("s") && before.length() > 3)
        || before.equals("they")
        || before.equals("we")
        || (words.isCapital(at - 1) && words.is(at - 2, "and"))
        || (words.isCapital(at - 1) && words.is(at - 3, "and"));
  }

  private static boolean isAdverb(String lower) {
    return lower.endsWith("ly") || lower.equals("still") || lower.equals("not");
  }
}
