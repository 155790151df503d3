package io.github.concordant.event;

import com.google.common.collect.ImmutableSet;

/** How an article that tells of one event turns to another. */
enum Turn {
  /** It goes on about what it told. */
  NONE,
  /** It says that it adds something, which may be elsewhere: "also carried out a massacre in". */
  ADDS,
  /** It says that it tells of another: "In a separate incident", "Elsewhere", "another strike". */
  TO_ANOTHER;

  private static final ImmutableSet<String> OTHER =
      ImmutableSet.of("another", "separate", "unrelated", "different");

  private static final ImmutableSet<String> ELSEWHERE = ImmutableSet.of("separately", "elsewhere");

  /** Tokens that may stand between "another" and the word for the event. */
  private static final int PHRASE = 3;

  /** Tokens that may stand between "also" and the word for the event: "also carried out a". */
  private static final int ADVERB = 4;

  /** How the sentence brings in the event that one of its words names. */
  static Turn of(SentenceFrame frame, Trigger trigger) {
    if (opensElsewhere(frame) || isOther(frame, trigger)) {
      return TO_ANOTHER;
    }
    return frame.word(0).equals("also") || isAdded(frame, trigger.at()) ? ADDS : NONE;
  }

  private static boolean opensElsewhere(SentenceFrame frame) {
    int first = frame.word(0).equals("\"") ? 1 : 0;
    if (ELSEWHERE.contains(frame.word(first))) {
      return true;
    }
    boolean article = frame.word(first + 1).equals("a") || frame.word(first + 1).equals("an");
    return frame.word(first).equals("in") && OTHER.contains(frame.word(first + (article ? 2 : 1)));
  }

  private static boolean isOther(SentenceFrame frame, Trigger trigger) {
    for (int i = trigger.at() - 1; i >= trigger.at() - PHRASE && trigger.isNoun(); i--) {
      if (frame.isBorder(i)) {
        return false;
      }
      if (OTHER.contains(frame.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAdded(SentenceFrame frame, int at) {
    for (int i = at - 1; i >= at - ADVERB && !frame.isBorder(i) && !frame.isSpeech(i); i--) {
      if (frame.word(i).equals("also")) {
        return true;
      }
    }
    return false;
  }
}
