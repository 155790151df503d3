package io.github.concordant.text.time;

import com.google.common.collect.ImmutableSet;

/** Days from which or to which something is moved: "postponed from Monday to Friday". */
final class Reschedulings {

  /** Tokens that the verb may stand before the day. */
  private static final int REACH = 8;

  private static final ImmutableSet<String> VERBS =
      Vocabulary.words("postponed postpone postpones rescheduled reschedule deferred adjourned");

  /** Verbs that move a day only with the particle behind them: put off, pushed back. */
  private static final ImmutableSet<String> WITH_PARTICLE =
      Vocabulary.words("put pushed brought moved set");

  /** Verbs that move a day only right before it: "moved to 20 May", "delayed until Friday". */
  private static final ImmutableSet<String> ADJACENT =
      Vocabulary.words("moved shifted delayed switched");

  private static final ImmutableSet<String> PARTICLES = Vocabulary.words("off back forward");

  private static final ImmutableSet<String> LEADS = Vocabulary.words("from to until till for");

  private Reschedulings() {}

  /** Whether the expression at the token tells the old or the new day of something moved. */
  static boolean isMoved(Words words, int start) {
    if (!LEADS.contains(words.lower(start - 1))) {
      return false;
    }
    if (ADJACENT.contains(words.lower(start - 2)) && !words.is(start - 1, "for")) {
      return true;
    }
    for (int at = start - 2; at >= start - REACH && words.sameSentence(at, start); at--) {
      boolean phrase =
          WITH_PARTICLE.contains(words.lower(at)) && PARTICLES.contains(words.lower(at + 1));
      if (phrase || VERBS.contains(words.lower(at))) {
        return true;
      }
    }
    return false;
  }
}
