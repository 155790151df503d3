package io.github.concordant.event;

/** What the days given for an event are of it. */
public enum Extent {
  /** All of it or a day of it: nothing is said. */
  SOME,
  /** The day on which it begins. */
  BEGINS,
  /** The day on which it ends. */
  ENDS,
  /** From its first day to its last. */
  SPANS,
  /** The day to which it was moved; it tells nothing of which event is meant. */
  MOVED,
  /** From its first day to its last, the last reckoned from how long it lasts. */
  SPANS_FROM,
  /** From its first day to its last, the first reckoned from how long it lasts. */
  SPANS_TO
}
