package io.github.concordant.text.time;

import com.google.common.collect.ImmutableSet;

/**
 * What is fixed beforehand and told as such: "the minister visits Oslo on Tuesday", "the truce
 * takes effect on Sunday", "agreed a truce from Sunday".
 */
final class Timetables {

  /** Verbs in whose present journeys are told. */
  private static final ImmutableSet<String> TRAVELLING =
      Vocabulary.words("visits lands travels flies tours hosts addresses");

  private static final ImmutableSet<String> PRONOUNS = ImmutableSet.of("he", "she");

  /** Verbs that tell of a beginning with one of the words after them. */
  private static final ImmutableSet<String> COMING =
      Vocabulary.words("comes come goes go takes take enters enter");

  private static final ImmutableSet<String> FORCE = Vocabulary.words("effect force office place");

  private static final ImmutableSet<String> STAGES = Vocabulary.words("trial strike sale show");

  /** What is settled so is still to come. */
  private static final ImmutableSet<String> SETTLING =
      Vocabulary.words("agreed announced declared accepted proposed brokered signed");

  private Timetables() {}

  /** Whether a verb of the present stands there that tells of what is fixed. */
  static boolean isFixed(Words words, int at) {
    String verb = words.lower(at);
    if (TRAVELLING.contains(verb)) {
      return isSubject(words, at - 1) && !words.isCapital(at);
    }
    int of = words.is(at + 1, "into") ? at + 2 : at + 1;
    boolean comes = FORCE.contains(words.lower(of)) || isOnStage(words, at + 1);
    return comes && COMING.contains(verb) && !words.is(at - 1, "to");
  }

  /** "Goes to the polls", "goes on trial". */
  private static boolean isOnStage(Words words, int behind) {
    boolean polls = words.is(behind, "to") && words.is(behind + 2, "polls");
    return polls || (words.is(behind, "on") && STAGES.contains(words.lower(behind + 1)));
  }

  /** "The king travels", "Roe visits"; not "several visits", "the royal visits". */
  private static boolean isSubject(Words words, int at) {
    boolean named =
        (words.isCapital(at) && !words.opensSentence(at)) || PRONOUNS.contains(words.lower(at));
    boolean noun = words.is(at + 1, "travels") && Vocabulary.isDeterminer(words.lower(at - 1));
    return words.isWord(at) && (named || noun);
  }

  /**
   * Whether the verb settles what goes on from the expression: "agreed a truce from Sunday", not
   * "announced the results from Sunday's vote".
   */
  static boolean isSettled(Words words, int verb, int start) {
    int behind = start + 1;
    boolean owns = words.isMark(behind, '\'') || words.isMark(behind, '\u2019');
    int participle = words.is(verb, "was") || words.is(verb, "were") ? verb + 1 : verb;
    return SETTLING.contains(words.lower(participle)) && !owns;
  }
}
