package io.github.concordant.event;

import com.google.common.collect.ImmutableSet;
import io.github.concordant.model.Span;

/** Times of a sentence that date a saying: "said on Monday", "in a statement issued Monday". */
final class Sayings {

  private static final int REACH = 4;

  private static final ImmutableSet<String> NOUNS =
      ImmutableSet.of(
          "statement",
          "statements",
          "briefing",
          "conference",
          "interview",
          "communique",
          "speech",
          "tweet",
          "bulletin",
          "remarks",
          "comments");

  private static final ImmutableSet<String> GIVING =
      ImmutableSet.of("on", "issued", "released", "published", "late", "early", "given", "aired");

  private final SentenceFrame frame;

  Sayings(SentenceFrame frame) {
    this.frame = frame;
  }

  /**
   * Whether the time dates a saying.
   *
   * @param least how far the nearest event word is
   */
  boolean isDated(Span time, int least) {
    if (followsNoun(time) || NOUNS.contains(frame.word(frame.lastToken(time) + 1))) {
      return true;
    }
    for (int i = 0; i < frame.tokens().size(); i++) {
      if (frame.isSpeech(i) && frame.distance(i, time) <= Math.min(REACH, least)) {
        return true;
      }
    }
    return false;
  }

  /** "At a news briefing on Tuesday", "a statement released late on Tuesday". */
  private boolean followsNoun(Span time) {
    int at = frame.firstToken(time) - 1;
    while (GIVING.contains(frame.word(at))) {
      at--;
    }
    return NOUNS.contains(frame.word(at));
  }
}
